import type { BLIJFT as Blijft } from '@/lib/registerimport/schema'

/** The choice for a gemeente that goes on by itself. */
export const BLIJFT: typeof Blijft = 'blijft'

const BEGIN = 'weg-'

/** The field with the choice for a gemeente that is gone. */
export const toKeuzeveld = (code: string) => `${BEGIN}${code}`

/** The choices that a form holds, by code. */
export function readKeuzes(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form].flatMap(([naam, waarde]) =>
      naam.startsWith(BEGIN) && typeof waarde === 'string' && waarde !== ''
        ? [[naam.slice(BEGIN.length), waarde]]
        : [],
    ),
  )
}
