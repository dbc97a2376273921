'use server'

import { revalidatePath } from 'next/cache'
import {
  GEEN_STAND,
  type OordeelStand,
  type OordeelVeld,
  type SchermStand,
} from '@/components/gesprek/stand'
import { GESPREK_TEKSTEN } from '@/components/gesprek/teksten'
import { readOordeel } from '@/components/gesprek/velden'
import { isGewijzigd } from '@/components/vragenlijst/stand'
import { VRAGENLIJST_TEKSTEN } from '@/components/vragenlijst/teksten'
import {
  isOnbekendeKeuze,
  OPLOSSING,
  parseOplossing,
  VRAAG,
  type Veld,
} from '@/components/vragenlijst/velden'
import { MELDINGEN } from '@/app/vragenlijst/actions'
import { currentPrincipal } from '@/lib/auth/principal'
import { indicatorIdSchema } from '@/lib/instrument/model'
import { toOordeelBody } from '@/lib/invoer/keuze'
import { saveOordeel, type SaveOutcome } from '@/lib/vragenlijst/mutations'

const toVeld = (plek: unknown): OordeelVeld =>
  plek === 'toelichting' || plek === 'afwijkendStandpunt' ? plek : 'keuze'

/** The question as it was typed, with why it was not saved. */
function toStand(
  indicatorId: string,
  { keuze, opgeslagen }: Veld,
  outcome: SaveOutcome & { ok: false },
): SchermStand {
  const vraag: OordeelStand = { indicatorId, keuze, opgeslagen, fout: null }
  if (outcome.reden === 'conflict') {
    const { opgeslagen: stored } = outcome
    const conflict = stored && { keuze: stored, versie: stored.versie }
    const fout = { veld: 'conflict', melding: GESPREK_TEKSTEN.conflict.fout } as const
    return { melding: null, vraag: { ...vraag, conflict, fout }, opgeslagenOm: null }
  }
  if (outcome.reden !== 'ongeldig') {
    return { melding: MELDINGEN[outcome.reden], vraag, opgeslagenOm: null }
  }
  const [eerste] = outcome.fouten
  const fout = { veld: toVeld(eerste?.pad[0]), melding: eerste?.melding ?? '' }
  return { melding: null, vraag: { ...vraag, fout }, opgeslagenOm: null }
}

/** Saves the judgement of the form, where there is no JavaScript to do it while one types. */
export async function saveGesprekOordeel(
  { metingId }: Readonly<{ metingId: string }>,
  _previous: SchermStand,
  form: FormData,
): Promise<SchermStand> {
  const indicatorId = indicatorIdSchema.safeParse(form.get(VRAAG)).data
  if (!indicatorId) return { ...GEEN_STAND, melding: 'onleesbaar' }
  const veld = readOordeel(form, indicatorId)
  if (isOnbekendeKeuze(form, indicatorId)) {
    const fout = { veld: 'keuze', melding: VRAGENLIJST_TEKSTEN.onbekendeKeuze } as const
    const { keuze, opgeslagen } = veld
    return { ...GEEN_STAND, vraag: { indicatorId, keuze, opgeslagen, fout } }
  }
  const oplossing = parseOplossing(form.get(OPLOSSING))?.oplossing
  if (oplossing === 'opgeslagen' || (!oplossing && !isGewijzigd(veld))) return GEEN_STAND
  const seen = oplossing === 'mijn' ? veld.conflictVersie : null
  const versie = seen ?? veld.opgeslagen?.versie ?? null
  const target = { metingId, indicatorId, versie }
  const body = toOordeelBody(veld.keuze)
  const outcome = await saveOordeel(await currentPrincipal(), target, body)
  if (!outcome.ok) return toStand(indicatorId, veld, outcome)
  revalidatePath('/gemeenten/[code]/metingen/[id]', 'layout')
  return { ...GEEN_STAND, opgeslagenOm: Date.now() }
}
