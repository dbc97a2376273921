'use server'

import { readText } from '@/lib/invoer/form'
import type { AanvraagMail } from '@/lib/aanvraag/schema'

/**
 * Gives a changed mail back, so that its links are made anew where no script does that. Nothing is
 * read, stored or sent.
 */
export async function bijwerkAanvraag(
  _previous: AanvraagMail,
  form: FormData,
): Promise<AanvraagMail> {
  return Promise.resolve({ onderwerp: readText(form, 'onderwerp'), tekst: readText(form, 'tekst') })
}
