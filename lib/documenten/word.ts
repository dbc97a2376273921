import {
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TextRun,
  type FileChild,
} from 'docx'
import type { Rapport } from '@/lib/report/model'
import { renumber, repack } from './pakket'
import { documentTekst } from './teksten'
import { createStyles, PAGINA, type Vorm } from './word-stijlen'

const size = { width: PAGINA.breedte, height: PAGINA.hoogte }
const { marge } = PAGINA
const margin = { top: marge, bottom: marge, left: marge, right: marge, header: 600, footer: 600 }

function makeHeader({ links, rechts }: Rapport['loopregel']): Header {
  const children = [new TextRun({ children: [links, new Tab(), rechts] })]
  return new Header({ children: [new Paragraph({ style: 'Header', children })] })
}

function makeFooter(): Footer {
  const { pagina, van } = documentTekst
  const children = [
    new TextRun({
      children: [new Tab(), pagina, PageNumber.CURRENT, van, PageNumber.TOTAL_PAGES],
    }),
  ]
  return new Footer({ children: [new Paragraph({ style: 'Footer', children })] })
}

const RELATIONS = 'word/_rels/document.xml.rels'
const BODY = 'word/document.xml'

/** The library counts its marks on through all documents, and draws lots for its links. */
function mendIds(parts: Map<string, string>): void {
  const relations = parts.get(RELATIONS) ?? ''
  const ids = [...relations.matchAll(/ Id="([^"]+)"/g)].map(([, id = '']) => id)
  const rename = (xml: string, pattern: RegExp) =>
    xml.replace(pattern, (_, before: string, id: string) => `${before}rId${ids.indexOf(id) + 1}`)
  parts.set(RELATIONS, rename(relations, /( Id=")([^"]+)/g))
  const patterns = [
    /(<w:bookmark(?:Start|End)\b[^>]*? w:id=")(\d+)/g,
    /(<wp:docPr\b[^>]*? id=")(\d+)/g,
  ]
  const body = rename(parts.get(BODY) ?? '', /( r:(?:id|embed)=")([^"]+)/g)
  parts.set(
    BODY,
    patterns.reduce((xml, pattern) => renumber(xml, pattern), body),
  )
}

type Inhoud = Readonly<{
  document: Rapport['document']
  kleur: string
  loopregel: Rapport['loopregel']
  children: readonly FileChild[]
  vorm: Vorm
}>

/** A Word document in nl-NL with the styles of this instrument; the same bytes for the same content. */
export async function writeWord(inhoud: Inhoud): Promise<Uint8Array> {
  const { document, kleur, loopregel, children, vorm } = inhoud
  const titelblad = vorm === 'rapport'
  const empty = { children: [new Paragraph({ style: 'Header' })] }
  const word = new Document({
    ...createStyles(kleur, vorm),
    title: document.titel,
    creator: document.auteur,
    compatabilityModeVersion: 15,
    sections: [
      {
        properties: { titlePage: titelblad, page: { size, margin } },
        headers: { default: makeHeader(loopregel), ...(titelblad && { first: new Header(empty) }) },
        footers: { default: makeFooter(), ...(titelblad && { first: new Footer(empty) }) },
        children,
      },
    ],
  })
  return repack(await Packer.toBuffer(word), document, mendIds)
}
