/** The text of a form's field; empty when there is no such field, or a file in its place. */
export function readText(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
