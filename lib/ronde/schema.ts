import { z } from 'zod'
import { toDatum } from '@/lib/invoer/datum'
import { rondeTotInput } from '@/lib/metingen/schema'

/** A new last day of the round: today or later. */
const eindeInput = (now: Date) =>
  rondeTotInput.pipe(
    z.string().refine((datum) => datum >= toDatum(now), {
      error: 'Deze dag is al voorbij. Kies vandaag of een latere dag.',
    }),
  )

export const eindeInputSchema = (now: Date) => z.strictObject({ rondeTot: eindeInput(now) })

/** Who can be reminded, and when that was last done. */
export type Herinnerstand = Readonly<{
  /** How many are not ready; who was shut out among them gets no mail. */
  aantal: number
  laatste: Date | null
  /** From when it is allowed again; null when it is. */
  weerVanaf: Date | null
  /** When people were last invited or reminded. */
  laatsteBericht: Date | null
}>
