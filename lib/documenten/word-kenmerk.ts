import { Paragraph, TextRun, type FileChild } from 'docx'
import type { KenmerkDeel, OndersteuningItem, OordeelRij } from '@/lib/report/model'
import { drawStrook } from './beeld'
import {
  makeBeeld,
  makeGegeven,
  makeGegevens,
  makeHeading,
  makeLink,
  makeParagraphs,
  makeRuns,
  makeTable,
} from './word-blokken'
import { TEKSTBREEDTE } from './word-stijlen'

/** Question, judgement and what was written beside it, as shares of the width. */
const AANDELEN = [0.4, 0.18, 0.42]

function makeOordeel({ stelling, kern, oordeel, toelichting, standpunt }: OordeelRij) {
  const vraag = makeParagraphs(stelling, 'Tabeltekst')
  const naast = toelichting === '' ? [] : makeParagraphs(toelichting, 'Tabeltekst')
  return [
    kern === null ? vraag : [...vraag, ...makeParagraphs(kern, 'Tabelnoot')],
    makeParagraphs(oordeel, 'Tabeltekst'),
    standpunt === null
      ? naast
      : [...naast, new Paragraph({ style: 'Tabeltekst', children: makeGegeven(standpunt) })],
  ]
}

function makeOndersteuning({ titel, herkomst, inhoud, ...item }: OndersteuningItem): FileChild[] {
  const links = [
    ...(item.link === null ? [] : [makeLink(item.link, item.link)]),
    ...(item.mail === null ? [] : [makeLink(item.mail, `mailto:${item.mail}`)]),
  ].flatMap((link) => [new TextRun(' '), link])
  return [
    new Paragraph({
      style: 'ListBullet',
      children: [...makeRuns(titel, 'Strong'), ...makeRuns(` (${herkomst})`)],
    }),
    ...makeParagraphs(inhoud, 'ListContinue'),
    new Paragraph({ style: 'ListContinue', children: [...makeRuns(item.aanvragen), ...links] }),
  ]
}

function makeVolgende({ titel, inleiding, items }: NonNullable<KenmerkDeel['volgende']>) {
  return [
    makeHeading({ niveau: 3, tekst: titel }),
    ...makeParagraphs(inleiding, 'Aanloop'),
    ...items.map(
      ({ stelling, nu, doel }) =>
        new Paragraph({
          style: 'ListBullet',
          children: [...makeRuns(stelling, 'Strong'), ...makeRuns(` (${nu})\n${doel}`)],
        }),
    ),
  ]
}

/** One kenmerk, in the order of the report. */
export function makeKenmerk(deel: KenmerkDeel): FileChild[] {
  const { oordelen, ondersteuning, strook, volgende } = deel
  return [
    makeHeading({ niveau: 2, tekst: deel.titel, anker: deel.id }),
    ...makeParagraphs(deel.waarover),
    ...makeParagraphs(deel.scoreregel, 'Scoreregel'),
    ...(strook ? [makeBeeld(drawStrook(strook, deel.id))] : []),
    ...makeGegevens(deel.gegevens),
    ...deel.uitleg.flatMap((tekst) => makeParagraphs(tekst)),
    ...(volgende ? makeVolgende(volgende) : []),
    makeHeading({ niveau: 3, tekst: oordelen.titel }),
    ...makeTable(
      oordelen.bijschrift,
      oordelen.koppen,
      oordelen.rijen.map(makeOordeel),
      AANDELEN.map((aandeel) => Math.floor(aandeel * TEKSTBREEDTE)),
    ),
    makeHeading({ niveau: 3, tekst: ondersteuning.titel }),
    ...makeParagraphs(ondersteuning.inleiding, 'Aanloop'),
    ...ondersteuning.items.flatMap(makeOndersteuning),
    ...(ondersteuning.overige === null ? [] : makeParagraphs(ondersteuning.overige)),
  ]
}
