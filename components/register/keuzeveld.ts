import type { BLIJFT as Blijft } from '@/lib/registerimport/schema'

/** The choice for a gemeente that goes on by itself. */
export const BLIJFT: typeof Blijft = 'blijft'

const WEG = 'weg-'
const GEZIEN = 'gezien-'

/** The field with the choice for a gemeente that is gone. */
export const toKeuzeveld = (code: string) => `${WEG}${code}`

/** The field that says which choice stood there before. */
export const toGezienveld = (code: string) => `${GEZIEN}${code}`

const readVelden = (form: FormData, begin: string): Record<string, string> =>
  Object.fromEntries(
    [...form].flatMap(([naam, waarde]) =>
      naam.startsWith(begin) && typeof waarde === 'string' && waarde !== ''
        ? [[naam.slice(begin.length), waarde]]
        : [],
    ),
  )

/** The choices that a form holds, by code. */
export const readKeuzes = (form: FormData) => readVelden(form, WEG)

/** The choices that stood there before, by code. */
export const readGezien = (form: FormData) => readVelden(form, GEZIEN)
