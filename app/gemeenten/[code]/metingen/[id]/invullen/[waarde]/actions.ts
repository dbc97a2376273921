'use server'

import { z } from 'zod'
import { ONLEESBAAR, padenSchema, saveFormulier } from '@/app/vragenlijst/actions'
import type { FormulierStand } from '@/components/vragenlijst/stand'
import { currentPrincipal } from '@/lib/auth/principal'
import type { Principal } from '@/lib/authz/access'
import {
  saveAntwoord,
  saveOordeel,
  type SaveOutcome,
  type SaveTarget,
} from '@/lib/vragenlijst/mutations'

const targetSchema = padenSchema.extend({ metingId: z.string() })

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

/** Saves the questions of one kenmerk as a member. */
export async function saveKenmerk(
  rawTarget: z.input<typeof targetSchema>,
  _previous: FormulierStand,
  form: FormData,
): Promise<FormulierStand> {
  const target = targetSchema.safeParse(rawTarget).data
  if (!target) return ONLEESBAAR
  const { metingId, ...paden } = target
  const principal = await currentPrincipal()
  return saveFormulier(form, paden, (vraag, raw) => save(principal, { metingId, ...vraag }, raw))
}
