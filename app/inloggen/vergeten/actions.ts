'use server'

import { headers } from 'next/headers'
import { after } from 'next/server'
import { toFoutstand, toMelding } from '@/components/uitnodigingen/fouten'
import { LEEG, type FormulierStand } from '@/components/uitnodigingen/stand'
import { UITNODIGING_TEKSTEN } from '@/components/uitnodigingen/teksten'
import { countPoging } from '@/lib/auth/link-pogingen'
import { readText } from '@/lib/invoer/form'
import { parseInput } from '@/lib/invoer/parse'
import { requestWachtwoord } from '@/lib/uitnodigingen/mutations'
import { vergetenSchema } from '@/lib/uitnodigingen/schema'

const { vergeten: TEKST } = UITNODIGING_TEKSTEN

export async function vraagLink(
  _previous: FormulierStand,
  form: FormData,
): Promise<FormulierStand> {
  const waarden = { email: readText(form, 'email') }
  const parsed = parseInput(vergetenSchema, waarden)
  if (!parsed.ok) return toFoutstand(parsed.fouten, waarden)
  if (await countPoging('wachtwoord', await headers(), new Date())) {
    return toMelding(TEKST.teVaak, waarden)
  }
  // Once the answer is on its way, so that it takes as long for every address.
  after(() => requestWachtwoord(parsed.value.email))
  return { ...LEEG, gelukt: TEKST.gelukt }
}
