import { Paragraph } from 'docx'
import { buildBrief } from '@/lib/report/brief'
import type { Rapport } from '@/lib/report/model'
import { dropUnwritable } from './tekst'
import { writeWord } from './word'
import {
  makeBlokken,
  makeGegevens,
  makeHeading,
  makeList,
  makeLogo,
  makeParagraphs,
} from './word-blokken'

/** The letter to the raad as a Word document that can be edited; the same bytes for the same report. */
export function renderRaadsinformatiebriefDocx(rapport: Rapport): Promise<Uint8Array> {
  const brief = dropUnwritable(buildBrief(rapport))
  const { titel, adressering, concept, delen, slot, bijlage, logo } = brief
  const children = [
    ...(logo ? [makeLogo(logo)] : []),
    ...makeParagraphs(titel, 'Title'),
    ...makeGegevens(adressering),
    ...(concept === null ? [] : makeParagraphs(concept, 'Concept')),
    ...delen.flatMap((deel) => [
      makeHeading({ niveau: 1, tekst: deel.titel }),
      ...makeBlokken(deel.blokken),
    ]),
    ...slot.map((tekst) => new Paragraph({ style: 'Slot', text: tekst })),
    makeHeading({ niveau: 1, tekst: bijlage.titel }),
    ...makeList(bijlage.items),
  ]
  return writeWord({ ...brief, children, vorm: 'brief' })
}
