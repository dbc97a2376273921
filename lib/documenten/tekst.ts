/** What XML 1.0 has no place for (§2.2): most control characters, half characters, U+FFFE and U+FFFF. */
const UNWRITABLE = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** The same value without the characters in its texts that an XML file cannot hold. */
export function dropUnwritable<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_key, entry: unknown) =>
    typeof entry === 'string' ? entry.replace(UNWRITABLE, '') : entry,
  ) as T
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Text as it stands in XML, also between double quotes. */
export const escapeXml = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
