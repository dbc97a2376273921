function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/**
 * Canonical JSON (§15): the same value always gives the same bytes. Keys sorted by UTF-16 code
 * unit as in RFC 8785, no whitespace, arrays in order, strings as they are. Whatever JSON would
 * change or drop without a word (undefined, fractions, NaN, numbers beyond 2^53 − 1, dates) throws
 * a TypeError that names its JSON pointer.
 */
export function toCanonicalJson(value: unknown, pointer = ''): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') {
    return JSON.stringify(value)
  }
  if (Number.isSafeInteger(value)) return JSON.stringify(value)
  if (Array.isArray(value)) {
    // Array.from also visits the holes of a sparse array, which map would skip.
    const items = Array.from(value, (item, index) => toCanonicalJson(item, `${pointer}/${index}`))
    return `[${items.join(',')}]`
  }
  if (isPlainObject(value)) {
    const members = Object.keys(value)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${toCanonicalJson(value[key], `${pointer}/${key}`)}`)
    return `{${members.join(',')}}`
  }
  throw new TypeError(`No canonical JSON at "${pointer}" for this ${typeof value}`)
}
