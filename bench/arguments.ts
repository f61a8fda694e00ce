export type BenchArguments = { size: number; grants: number; out: string | undefined }

/** `--size N --grants N --out FILE.json`; 100,000 dossiers, no grant and no file unless told. */
export function benchArguments(argv: readonly string[]): BenchArguments {
  const value = (name: string) => {
    const at = argv.indexOf(name)
    return at >= 0 ? argv[at + 1] : undefined
  }
  const size = Number(value('--size') ?? 100_000)
  if (!Number.isInteger(size) || size < 1_000 || size > 2_000_000) {
    throw new Error('--size takes a whole number from 1000 to 2000000.')
  }
  const grants = Number(value('--grants') ?? 0)
  if (!Number.isInteger(grants) || grants < 0 || grants > 20 * size) {
    throw new Error('--grants takes a whole number, twenty a dossier at most.')
  }
  return { size, grants, out: value('--out') }
}
