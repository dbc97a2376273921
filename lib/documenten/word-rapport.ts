import { Paragraph, TableOfContents, type FileChild } from 'docx'
import type {
  Hoofdstuk,
  Legenda,
  Methode,
  Raadvraag,
  Rapport,
  Samenvatting,
  Voorblad,
  WaardeHoofdstuk,
} from '@/lib/report/model'
import { drawStrook } from './beeld'
import { dropUnwritable } from './tekst'
import { TEKEN } from './teksten'
import { writeWord } from './word'
import {
  makeBeeld,
  makeBlokken,
  makeGegevens,
  makeHeading,
  makeInternalLink,
  makeList,
  makeLogo,
  makeParagraphs,
  makeRuns,
  makeTabel,
} from './word-blokken'
import { makeKenmerk } from './word-kenmerk'

const chapter = (tekst: string, anker: string, nieuwePagina = true) =>
  makeHeading({ niveau: 1, tekst, anker, nieuwePagina })

function makeVoorblad(voorblad: Voorblad): FileChild[] {
  const { soort, titel, naam, gegevens, concept, zelfbeeld, logo } = voorblad
  return [
    ...(logo ? [makeLogo(logo)] : []),
    ...makeParagraphs(soort, 'Soort'),
    ...makeParagraphs(titel, 'Title'),
    ...makeParagraphs(naam, 'Subtitle'),
    ...makeGegevens(gegevens),
    ...(concept === null ? [] : makeParagraphs(concept, 'Concept')),
    ...makeParagraphs(zelfbeeld, 'Kader'),
  ]
}

type Ingang = { id: string; titel: string; niveau: 1 | 2 }

function listIngangen({ vooraf, samenvatting, waarden, verdieping, methode }: Rapport): Ingang[] {
  const chapters = (delen: readonly { id: string; titel: string }[]) =>
    delen.map(({ id, titel }): Ingang => ({ id, titel, niveau: 1 }))
  return [
    ...chapters(vooraf),
    ...(samenvatting ? chapters([{ ...samenvatting, id: 'samenvatting' }]) : []),
    ...waarden.flatMap((waarde) => [
      ...chapters([waarde]),
      ...waarde.kenmerken.map(({ id, titel }): Ingang => ({ id, titel, niveau: 2 })),
    ]),
    ...chapters(verdieping),
    ...(methode ? chapters([{ ...methode, id: 'methode' }]) : []),
  ]
}

/**
 * The contents as links. It is Word's own table of contents as well: updating it there adds the
 * page numbers, which nothing but laying out all pages could tell beforehand.
 */
function makeInhoud(rapport: Rapport): FileChild[] {
  const { inhoudsopgave } = rapport
  const contentChildren = listIngangen(rapport).map(
    ({ id, titel, niveau }) =>
      new Paragraph({ style: `TOC${niveau}`, children: [makeInternalLink(titel, id, false)] }),
  )
  return [
    new Paragraph({ style: 'TOCHeading', pageBreakBefore: true, text: inhoudsopgave }),
    new TableOfContents(inhoudsopgave, {
      hyperlink: true,
      headingStyleRange: '1-2',
      contentChildren,
    }),
  ]
}

/** The signs once in words; `TEKEN` looks as they do in the pictures. */
function makeLegenda({ titel, tekens, niveausUitleg, niveaus }: Legenda): FileChild[] {
  const namen = niveaus.map(({ tekst }) => tekst).join(', ')
  return [
    makeHeading({ niveau: 3, tekst: titel }),
    ...[
      ...tekens.map(({ teken, uitleg }) => `${TEKEN[teken]} ${uitleg}`),
      `${niveausUitleg}. ${namen}`,
    ].flatMap((regel) => makeParagraphs(regel, 'Gegeven')),
  ]
}

function makeKloven({ titel, inleiding, items }: Samenvatting['kloven'], ankers: Set<string>) {
  return [
    makeHeading({ niveau: 2, tekst: titel }),
    ...makeParagraphs(inleiding),
    ...items.flatMap(({ kenmerkId, titel: naam, scoreregel, waarom }) => [
      new Paragraph({
        style: 'ListNumber',
        children: ankers.has(kenmerkId)
          ? [makeInternalLink(naam, kenmerkId)]
          : makeRuns(naam, 'Strong'),
      }),
      ...makeParagraphs(scoreregel, 'ListContinue'),
      ...makeParagraphs(waarom.join(' '), 'ListContinue'),
    ]),
  ]
}

const makeRaad = ({ titel, inleiding, punten }: Raadvraag): FileChild[] => [
  makeHeading({ niveau: 2, tekst: titel }),
  ...makeParagraphs(inleiding, 'Aanloop'),
  ...makeList(punten),
]

function makeSamenvatting(samenvatting: Samenvatting, ankers: Set<string>): FileChild[] {
  const { titel, stand, kloven, raad, beeld } = samenvatting
  return [
    chapter(titel, 'samenvatting'),
    makeHeading({ niveau: 2, tekst: stand.titel }),
    ...makeParagraphs(stand.kernzin, 'Kernzin'),
    ...makeParagraphs(stand.alineas.join(' ')),
    ...makeKloven(kloven, ankers),
    ...(raad ? makeRaad(raad) : []),
    makeHeading({ niveau: 2, tekst: beeld.titel }),
    makeBeeld(drawStrook(beeld.strook, 'kenmerken')),
    ...makeLegenda(beeld.legenda),
    ...makeTabel(beeld.tabel),
  ]
}

function makeWaarde(waarde: WaardeHoofdstuk): FileChild[] {
  return [
    chapter(waarde.titel, waarde.id),
    ...makeParagraphs(waarde.omschrijving, 'Intro'),
    ...makeParagraphs(waarde.scoreregel, 'Scoreregel'),
    ...waarde.alineas.flatMap((tekst) => makeParagraphs(tekst)),
    makeBeeld(drawStrook(waarde.strook, waarde.id)),
    ...makeTabel(waarde.tabel),
    ...waarde.kenmerken.flatMap(makeKenmerk),
  ]
}

const makeHoofdstuk = ({ id, titel, blokken }: Hoofdstuk, nieuwePagina?: boolean): FileChild[] => [
  chapter(titel, id, nieuwePagina),
  ...makeBlokken(blokken),
]

function makeMethode({ titel, secties }: Methode): FileChild[] {
  return [
    chapter(titel, 'methode'),
    ...secties.flatMap((sectie) => [
      makeHeading({ niveau: 2, tekst: sectie.titel }),
      ...sectie.alineas.flatMap((tekst) => makeParagraphs(tekst)),
      ...(sectie.tabel ? makeTabel(sectie.tabel) : []),
    ]),
  ]
}

/**
 * The report as a Word document that can be edited: real headings, styles, tables and links, in
 * the order of the page and the PDF. The same report gives the same bytes.
 */
export function renderRapportDocx(raw: Rapport): Promise<Uint8Array> {
  const rapport = dropUnwritable(raw)
  const { samenvatting, methode } = rapport
  const ankers = new Set(rapport.waarden.flatMap(({ kenmerken }) => kenmerken.map(({ id }) => id)))
  const children = [
    ...makeVoorblad(rapport.voorblad),
    ...makeInhoud(rapport),
    // Foreword and request are short: they follow each other.
    ...rapport.vooraf.flatMap((hoofdstuk, index) => makeHoofdstuk(hoofdstuk, index === 0)),
    ...(samenvatting ? makeSamenvatting(samenvatting, ankers) : []),
    ...rapport.waarden.flatMap(makeWaarde),
    ...rapport.verdieping.flatMap((hoofdstuk) => makeHoofdstuk(hoofdstuk)),
    ...(methode ? makeMethode(methode) : []),
  ]
  return writeWord({ ...rapport, children, vorm: 'rapport' })
}
