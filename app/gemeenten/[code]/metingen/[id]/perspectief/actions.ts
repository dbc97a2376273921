'use server'

import { redirect } from 'next/navigation'
import { BEGIN, type DeelnameStand } from '@/components/deelname/stand'
import { DEELNAME_TEKSTEN } from '@/components/deelname/teksten'
import { MELDING_TEKSTEN } from '@/components/meldingen/teksten'
import { invullenPad } from '@/components/vragenlijst/paden'
import { currentPrincipal } from '@/lib/auth/principal'
import { setPerspectief } from '@/lib/deelname/mutations'
import { readText } from '@/lib/invoer/form'

const { fouten: FOUTEN } = DEELNAME_TEKSTEN.perspectief

const MELDINGEN = {
  ...FOUTEN,
  'niet-ingelogd': MELDING_TEKSTEN.uitgelogd,
  'niet-gevonden': FOUTEN['geen-recht'],
} as const

/** Sets from where a member answers, and goes on to the questions. */
export async function choosePerspectief(
  place: Readonly<{ gemeenteCode: string; metingId: string }>,
  _previous: DeelnameStand,
  form: FormData,
): Promise<DeelnameStand> {
  const waarde = readText(form, 'perspectief')
  const outcome = await setPerspectief(await currentPrincipal(), place.metingId, {
    perspectief: waarde,
  })
  if (outcome.ok) {
    redirect(
      invullenPad(
        {
          gemeenteCode: encodeURIComponent(place.gemeenteCode),
          metingId: encodeURIComponent(place.metingId),
        },
        'volledig',
      ),
    )
  }
  const melding =
    outcome.reden === 'ongeldig' ? outcome.fouten[0]?.melding : MELDINGEN[outcome.reden]
  return { ...BEGIN, waarde, fout: melding ?? null }
}
