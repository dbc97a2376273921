'use server'

import { z } from 'zod'
import { ONLEESBAAR, padenSchema, saveFormulier } from '@/app/vragenlijst/actions'
import type { FormulierStand } from '@/components/vragenlijst/stand'
import { findDeelnemerByToken } from '@/lib/auth/deelnamelink'
import { saveAntwoordAlsDeelnemer } from '@/lib/vragenlijst/mutations'

const targetSchema = padenSchema.extend({ token: z.string() })

/** Saves the questions of one kenmerk as someone with a personal link. */
export async function saveKenmerk(
  rawTarget: z.input<typeof targetSchema>,
  _previous: FormulierStand,
  form: FormData,
): Promise<FormulierStand> {
  const target = targetSchema.safeParse(rawTarget).data
  if (!target) return ONLEESBAAR
  const { token, ...paden } = target
  const wie = await findDeelnemerByToken(token, new Date())
  const metingId = wie?.metingId ?? ''
  return saveFormulier(form, paden, (vraag, raw) =>
    saveAntwoordAlsDeelnemer(wie, { metingId, ...vraag }, raw),
  )
}
