'use server'

import { revalidatePath } from 'next/cache'
import { BEHEER_PADEN } from '@/components/beheer/paden'
import type { StandaardStand } from '@/components/instrumentbeheer/standaard-formulier'
import { INSTRUMENTBEHEER_TEKSTEN } from '@/components/instrumentbeheer/teksten'
import { currentPrincipal } from '@/lib/auth/principal'
import { saveStandaardversie } from '@/lib/instellingen/mutations'
import { readText } from '@/lib/invoer/form'

const { standaard: TEKST } = INSTRUMENTBEHEER_TEKSTEN

/** Chooses the version of new metingen. */
export async function saveStandaard(
  _previous: StandaardStand,
  form: FormData,
): Promise<StandaardStand> {
  const versie = readText(form, 'versie')
  const gezien = readText(form, 'gezien')
  const outcome = await saveStandaardversie(await currentPrincipal(), {
    versie,
    gezien: /^[1-9]\d{0,8}$/.test(gezien) ? Number(gezien) : null,
  })
  if (!outcome.ok && outcome.reden !== 'conflict') {
    const fout =
      outcome.reden === 'ongeldig'
        ? (outcome.fouten[0]?.melding ?? TEKST.fouten)
        : TEKST.weigering[outcome.reden]
    return { versie, fout, isOpgeslagen: false }
  }
  revalidatePath(BEHEER_PADEN.instrument)
  if (outcome.ok) return { versie, fout: null, isOpgeslagen: true }
  const fout = TEKST.conflict(outcome.opgeslagen?.versie ?? '')
  return { versie, fout, isOpgeslagen: false }
}
