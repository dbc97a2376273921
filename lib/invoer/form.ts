const toPlainLines = (text: string) => text.replace(/\r\n?/g, '\n')

/** Whether two texts are the same, but for the line ends, which a form changes on its way. */
export const isSameTekst = (a: string, b: string) => toPlainLines(a) === toPlainLines(b)

/** The text of a form's field; empty when there is no such field, or a file in its place. */
export function readText(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
