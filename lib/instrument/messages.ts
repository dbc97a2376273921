import type { z } from 'zod'
import type { Pad } from './fault'

type Issue = z.core.$ZodIssue
type Bevinding = { pad: Pad; melding: string }

const SOORTEN: Record<string, string> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst (regels die met een streepje beginnen)',
  object: 'een groep sleutels',
}

const SYNTAX: Record<string, string> = {
  DUPLICATE_KEY: 'deze sleutel staat er twee keer. Verwijder er één.',
  TAB_AS_INDENT: 'de regel begint met een tab. Gebruik spaties.',
  BLOCK_AS_IMPLICIT_KEY:
    'er staat een dubbele punt in een tekst zonder aanhalingstekens. Zet de hele tekst tussen dubbele aanhalingstekens.',
  BAD_SCALAR_START:
    'de tekst begint met een bijzonder teken. Zet de hele tekst tussen dubbele aanhalingstekens.',
  MISSING_CHAR:
    'er ontbreekt een teken, zoals een sluitend aanhalingsteken of haakje. Vul het aan.',
  MULTIPLE_DOCS: 'er staat een regel met --- tussen de tekst. Verwijder die regel.',
  BAD_DQ_ESCAPE:
    'de tekst bevat een schuine streep \\ die hier niet mag. Verwijder die of schrijf \\\\.',
}
const SYNTAX_OVERIG =
  'deze regel is niet te lezen. Controleer het inspringen, de dubbele punten en de aanhalingstekens, ook op de regel erboven.'

/** What is wrong with a line of YAML, by the error code of the `yaml` package. */
export function describeSyntaxError(code: string): string {
  return SYNTAX[code] ?? SYNTAX_OVERIG
}

/**
 * What is wrong with a value, in plain Dutch, with what to do about it.
 * @param value the whole value that was parsed; it tells a missing key from a wrong one
 */
export function describeIssue(issue: Issue, value: unknown): Bevinding[] {
  if (issue.code === 'invalid_union') return describeUnion(issue, value)
  const { path: pad } = issue
  const found = valueAt(value, pad)
  const naam = nameOf(pad)
  if (found === undefined && issue.code !== 'unrecognized_keys') {
    return [{ pad, melding: describeMissing(pad) }]
  }
  if (found === null) return [{ pad, melding: `${naam} is leeg. Vul een waarde in.` }]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        pad: [...pad, key],
        melding: `de sleutel "${key}" hoort hier niet. Verwijder die of verbeter de spelling.`,
      }))
    case 'invalid_type':
      return [{ pad, melding: describeWrongType(naam, issue.expected, found) }]
    case 'invalid_value':
      return [
        {
          pad,
          melding: `${naam} is ${show(found)}. Kies uit: ${issue.values.map(String).join(', ')}.`,
        },
      ]
    case 'too_small':
      return [{ pad, melding: describeSize(naam, issue.origin, `minstens ${issue.minimum}`) }]
    case 'too_big':
      return [{ pad, melding: describeSize(naam, issue.origin, `hoogstens ${issue.maximum}`) }]
    case 'invalid_format':
      return [{ pad, melding: `${naam} is ${show(found)}: ${describeFormat(issue)}.` }]
    default:
      return [{ pad, melding: `${naam}: ${issue.message}.` }]
  }
}

/** Reports the branch that the author most likely meant: right kind first, then fewest faults. */
function describeUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  value: unknown,
): Bevinding[] {
  const weight = (branch: readonly Issue[]) =>
    branch.filter((item) => item.code === 'invalid_value' || item.code === 'invalid_format')
      .length *
      100 +
    branch.length
  const [best] = [...issue.errors].sort((a, b) => weight(a) - weight(b))
  return (best ?? []).flatMap((item) =>
    describeIssue({ ...item, path: [...issue.path, ...item.path] }, value),
  )
}

function describeMissing(pad: Pad): string {
  const key = String(pad.at(-1))
  if (pad.at(-2) === 'niveaus') {
    return `niveau ${key} ontbreekt. Voeg onder "niveaus" een regel ${key}: "..." toe.`
  }
  return `"${key}" ontbreekt. Voeg deze sleutel toe.`
}

function describeWrongType(naam: string, expected: string, found: unknown): string {
  if (expected === 'string' && (typeof found === 'boolean' || typeof found === 'number')) {
    return `${naam} hoort een tekst te zijn. Zet aanhalingstekens om ${show(found)}.`
  }
  return `${naam} hoort ${SOORTEN[expected] ?? expected} te zijn.`
}

function describeSize(naam: string, origin: string, grens: string): string {
  if (origin === 'string') return `${naam} is leeg. Vul een tekst in.`
  if (origin === 'array') return `${naam} heeft een verkeerd aantal onderdelen. Nodig: ${grens}.`
  return `${naam} is te klein of te groot. Nodig: ${grens}.`
}

function describeFormat(issue: Extract<Issue, { code: 'invalid_format' }>): string {
  if (issue.format === 'url') return 'verwacht een link die met https:// begint'
  if (issue.format === 'email') return 'verwacht een mailadres'
  return issue.message
}

function nameOf(pad: Pad): string {
  const [last, parent] = [pad.at(-1), pad.at(-2)]
  if (last === undefined) return 'het bestand'
  if (parent === 'niveaus') return `niveau ${String(last)}`
  if (typeof last === 'number') return `onderdeel ${last + 1} van "${String(parent ?? 'de lijst')}"`
  return `"${String(last)}"`
}

function show(found: unknown): string {
  return typeof found === 'string' ? `"${found}"` : JSON.stringify(found)
}

function valueAt(value: unknown, pad: Pad): unknown {
  return pad.reduce<unknown>(
    (current, key) =>
      typeof current === 'object' && current !== null
        ? (current as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  )
}
