'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { isGewijzigd, type FormulierStand, type VeldStand } from '@/components/vragenlijst/stand'
import { VRAGENLIJST_TEKSTEN } from '@/components/vragenlijst/teksten'
import {
  NAAR,
  OPLOSSING,
  isOnbekendeKeuze,
  parseOplossing,
  parseVoorstel,
  readVeld,
  VOORSTEL,
  VRAAG,
  withVoorstel,
  type Veld,
} from '@/components/vragenlijst/velden'
import { toOordeelBody } from '@/lib/invoer/keuze'
import { currentPrincipal } from '@/lib/auth/principal'
import { toVeiligPad } from '@/lib/auth/schema'
import type { Principal } from '@/lib/authz/access'
import { indicatorIdSchema } from '@/lib/instrument/model'
import {
  saveAntwoord,
  saveOordeel,
  type SaveOutcome,
  type SaveTarget,
} from '@/lib/vragenlijst/mutations'

const targetSchema = z.object({
  metingId: z.string(),
  vorige: z.string().nullable(),
  volgende: z.string(),
})
const vragenSchema = z.array(indicatorIdSchema).max(20)

/** In a meting `ieder-apart` one gives an own answer, otherwise a judgement. */
async function save(
  principal: Principal | null,
  target: SaveTarget,
  raw: unknown,
): Promise<SaveOutcome> {
  const outcome = await saveAntwoord(principal, target, raw)
  const isGedeeld = !outcome.ok && outcome.reden === 'andere-werkwijze'
  return isGedeeld ? saveOordeel(principal, target, raw) : outcome
}

function toVeldStand(veld: Veld, outcome: SaveOutcome & { ok: false }): VeldStand {
  const { keuze, opgeslagen } = veld
  if (outcome.reden === 'conflict') {
    const melding = VRAGENLIJST_TEKSTEN.conflict.fout
    const conflict = outcome.opgeslagen && {
      keuze: outcome.opgeslagen,
      versie: outcome.opgeslagen.versie,
    }
    return { keuze, opgeslagen, conflict, fout: { veld: 'conflict', melding } }
  }
  if (outcome.reden !== 'ongeldig') return { keuze, opgeslagen }
  const [fout] = outcome.fouten
  const plek = fout?.pad[0] === 'toelichting' ? 'toelichting' : 'keuze'
  return { keuze, opgeslagen, fout: { veld: plek, melding: fout?.melding ?? '' } }
}

const MELDINGEN = {
  'niet-ingelogd': 'uitgelogd',
  'niet-gevonden': 'geen-recht',
  'geen-recht': 'geen-recht',
  'andere-werkwijze': 'geen-recht',
  gesloten: 'gesloten',
} as const

/** Why nothing at all can be saved, if that is what came out. */
function toMelding(outcome: SaveOutcome): FormulierStand['melding'] {
  if (outcome.ok || outcome.reden === 'ongeldig' || outcome.reden === 'conflict') return null
  return MELDINGEN[outcome.reden]
}

/**
 * Saves what changed in the questions of one kenmerk and goes on to the next page. What cannot be
 * saved comes back as it was typed; the rest is saved.
 */
export async function saveKenmerk(
  rawTarget: z.input<typeof targetSchema>,
  _previous: FormulierStand,
  form: FormData,
): Promise<FormulierStand> {
  const target = targetSchema.safeParse(rawTarget).data
  const vragen = vragenSchema.safeParse(form.getAll(VRAAG)).data
  if (!target || !vragen) return { melding: 'onleesbaar', velden: {}, opgeslagenOm: null }
  const principal = await currentPrincipal()
  const gekozen = parseOplossing(form.get(OPLOSSING))
  const voorstel = parseVoorstel(form.get(VOORSTEL))
  const typed: Record<string, VeldStand> = {}
  const failed: Record<string, VeldStand> = {}
  let melding: FormulierStand['melding'] = null

  for (const indicatorId of vragen) {
    const read = readVeld(form, indicatorId)
    const veld =
      voorstel?.indicatorId === indicatorId
        ? { ...read, keuze: withVoorstel(read.keuze, voorstel) }
        : read
    typed[indicatorId] = { keuze: veld.keuze, opgeslagen: veld.opgeslagen }
    if (isOnbekendeKeuze(form, indicatorId)) {
      const fout = { veld: 'keuze', melding: VRAGENLIJST_TEKSTEN.onbekendeKeuze } as const
      failed[indicatorId] = { keuze: veld.keuze, opgeslagen: veld.opgeslagen, fout }
      continue
    }
    const oplossing = gekozen?.indicatorId === indicatorId ? gekozen.oplossing : null
    if (oplossing === 'opgeslagen' || (!oplossing && !isGewijzigd(veld))) continue
    const seen = oplossing === 'mijn' ? veld.conflictVersie : null
    const versie = seen ?? veld.opgeslagen?.versie ?? null
    const place = { metingId: target.metingId, indicatorId, versie }
    const outcome = await save(principal, place, toOordeelBody(veld.keuze))
    melding ??= toMelding(outcome)
    if (!outcome.ok) failed[indicatorId] = toVeldStand(veld, outcome)
  }

  if (melding) return { melding, velden: { ...typed, ...failed }, opgeslagenOm: null }
  if (Object.keys(failed).length > 0) return { melding, velden: failed, opgeslagenOm: null }
  if (gekozen || voorstel) return { melding, velden: {}, opgeslagenOm: Date.now() }
  const terug = form.get(NAAR) === 'vorige' && target.vorige
  redirect(toVeiligPad(terug || target.volgende))
}
