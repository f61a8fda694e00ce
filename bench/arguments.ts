/** `--size N --out FILE.json`; 100,000 dossiers and no file unless told. */
export function benchArguments(argv: readonly string[]): { size: number; out: string | undefined } {
  const value = (name: string) => {
    const at = argv.indexOf(name)
    return at >= 0 ? argv[at + 1] : undefined
  }
  const size = Number(value('--size') ?? 100_000)
  if (!Number.isInteger(size) || size < 1_000 || size > 2_000_000) {
    throw new Error('--size takes a whole number from 1000 to 2000000.')
  }
  return { size, out: value('--out') }
}
