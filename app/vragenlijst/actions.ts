import { redirect } from 'next/navigation'
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
import { z } from 'zod'
import { toVeiligPad } from '@/lib/auth/schema'
import { indicatorIdSchema } from '@/lib/instrument/model'
import { toOordeelBody } from '@/lib/invoer/keuze'
import type { SaveOutcome } from '@/lib/vragenlijst/mutations'

/** Saves one answer, whoever gives it and wherever it is kept. */
type Save = (
  vraag: Readonly<{ indicatorId: string; versie: number | null }>,
  raw: unknown,
) => Promise<SaveOutcome>

/** The pages before and after the one that was sent. */
export const padenSchema = z.object({ vorige: z.string().nullable(), volgende: z.string() })
type Paden = z.output<typeof padenSchema>

const vragenSchema = z.array(indicatorIdSchema).max(20)

/** What is answered to a form that cannot be read. */
export const ONLEESBAAR: FormulierStand = { melding: 'onleesbaar', velden: {}, opgeslagenOm: null }

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

/** What a form says when an answer was refused for another reason than what it holds. */
export const MELDINGEN = {
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
export async function saveFormulier(
  form: FormData,
  paden: Paden,
  save: Save,
): Promise<FormulierStand> {
  const vragen = vragenSchema.safeParse(form.getAll(VRAAG)).data
  if (!vragen) return ONLEESBAAR
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
    const outcome = await save({ indicatorId, versie }, toOordeelBody(veld.keuze))
    melding ??= toMelding(outcome)
    if (!outcome.ok) failed[indicatorId] = toVeldStand(veld, outcome)
  }

  if (melding) return { melding, velden: { ...typed, ...failed }, opgeslagenOm: null }
  if (Object.keys(failed).length > 0) return { melding, velden: failed, opgeslagenOm: null }
  if (gekozen || voorstel) return { melding, velden: {}, opgeslagenOm: Date.now() }
  const terug = form.get(NAAR) === 'vorige' && paden.vorige
  redirect(toVeiligPad(terug || paden.volgende))
}
