/**
 * A closed list of codes. The label of code `x` in list `means` is the message `codes.means.x`.
 * A list that IOM's Human Trafficking Case Data Standard 2.0 (CC BY 4.0) also has carries the
 * standard's value beside each of our codes, so that an exchange maps without loss; values it lacks
 * are ours and begin with `x_`.
 */
export type CodeList<C extends string = string> = {
  name: string
  codes: readonly C[]
  htcds?: { field: string; values: Readonly<Record<C, string>> }
}

/**
 * A list of our own.
 *
 * @param name the message folder under `codes`
 * @param codes in the order they are offered
 */
export function codeList<const C extends string>(name: string, codes: readonly C[]): CodeList<C> {
  return { name, codes }
}

/**
 * A list of the case data standard, with our extensions.
 *
 * @param name the message folder under `codes`
 * @param field the standard's field name, such as `vic_MethodsOfControl`
 * @param values our code → the standard's value, in the order they are offered
 */
export function standardList<const V extends Readonly<Record<string, string>>>(
  name: string,
  field: string,
  values: V,
): CodeList<keyof V & string> {
  return { name, codes: Object.keys(values), htcds: { field, values } }
}
