import type { ReactNode } from 'react'
import { NiveauSign } from '@/components/niveau/niveau-sign'
import { SpreidingLegenda, SpreidingStrook } from '@/components/niveau/spreiding-strook'
import { STRIP_COLUMN } from '@/components/niveau/strip'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { Table, type TableRow } from '@/components/ui/table'
import type { EerdereScore, GedeeldKenmerk, GedeeldResultaat } from '@/lib/gedeeld/schema'
import { MIN_GEMEENTEN } from '@/lib/scoring/aggregate'
import { GEDEELD_TEKSTEN } from './teksten'

const { resultaat: TEKST, kenmerk: genummerd } = GEDEELD_TEKSTEN

/** How many distances the page names above the table. */
const AANTAL_VERST = 3

/** The scores of a gemeente beside the basisniveau, its regio and its own earlier ones. */
export function Resultaat({ resultaat }: { resultaat: GedeeldResultaat }) {
  const { kenmerken, onder, inRegio } = resultaat
  const gescoord = kenmerken.filter(({ score }) => score)
  return (
    <>
      <Paragraph className="vit-kernzin">{concludeResultaat(resultaat)}</Paragraph>
      {onder.length > 0 && <Verst onder={onder.slice(0, AANTAL_VERST)} />}
      {gescoord.length > 0 && (
        <div className="grid grid-cols-1 gap-3">
          <Heading level={3}>{TEKST.tabel}</Heading>
          <SpreidingLegenda teksten={TEKST.legenda} />
          <KenmerkenTabel resultaat={resultaat} />
          <Paragraph variant="small">
            {TEKST.zelfbeeld} {TEKST.regio(inRegio)}
            {inRegio >= MIN_GEMEENTEN &&
              kenmerken.some(({ regio }) => !regio.spreiding) &&
              ` ${TEKST.zonderSpreiding}`}
          </Paragraph>
          {kenmerken.some(({ eerder }) => eerder.some((item) => !item.vergelijkbaar)) && (
            <Paragraph variant="small">{TEKST.nietVergelijkbaarUitleg}</Paragraph>
          )}
        </div>
      )}
    </>
  )
}

function concludeResultaat({ kenmerken, onder }: GedeeldResultaat): string {
  const aantal = kenmerken.filter(({ score }) => score).length
  if (aantal === 0) return TEKST.geenScore
  if (onder.length === 0) return TEKST.allesOp(aantal, kenmerken.length)
  const laagste = onder[0]?.score?.afgerond ?? ''
  const verst = onder.filter(({ score }) => score?.afgerond === laagste)
  const slot =
    verst.length > AANTAL_VERST
      ? TEKST.gelijk(verst.length, laagste)
      : TEKST.verstEronder(verst.map(({ kenmerk }) => kenmerk.kort))
  return `${TEKST.onder(onder.length, aantal, kenmerken.length)} ${slot}`
}

function Verst({ onder }: { onder: GedeeldResultaat['onder'] }) {
  return (
    <div className="grid grid-cols-1 gap-3">
      <Heading level={3}>{TEKST.verst}</Heading>
      <ol className="vit-lines">
        {onder.map(({ kenmerk, score, niveau, afstand }) => (
          <li key={kenmerk.id} className="vit-gedeeld__verst">
            <Link href={`#${kenmerk.id}`}>{genummerd(kenmerk)}</Link>
            {niveau && <NiveauSign niveau={niveau} />}
            <span>
              {score && TEKST.score(score.afgerond)}
              {afstand && <> · {TEKST.afstand(afstand.afgerond)}</>}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}

function KenmerkenTabel({ resultaat: { kenmerken, eerdere } }: { resultaat: GedeeldResultaat }) {
  const { kolommen } = TEKST
  const koppen = eerdere.map(kolommen.eerder)
  return (
    <Table
      className="vit-strip-table vit-gedeeld__tabel"
      caption={TEKST.tabel}
      captionHidden
      columns={[
        { id: 'kenmerk', header: kolommen.kenmerk },
        STRIP_COLUMN,
        { id: 'score', header: kolommen.score, numeric: true },
        { id: 'niveau', header: kolommen.niveau },
        { id: 'regio', header: kolommen.regio, numeric: true },
        ...eerdere.map(({ id }, i) => ({ id, header: koppen[i], numeric: true })),
      ]}
      rows={kenmerken.map((item) => toRij(item, koppen))}
    />
  )
}

function toRij(
  { kenmerk, score, niveau, regio: { spreiding }, eerder }: GedeeldKenmerk,
  eerdereKoppen: readonly string[],
): TableRow {
  return {
    id: kenmerk.id,
    cells: {
      kenmerk: (
        <span id={kenmerk.id} className="vit-gedeeld__anker">
          {genummerd(kenmerk)}
        </span>
      ),
      beeld: (
        <SpreidingStrook
          label={TEKST.beeld(score, spreiding?.kwartielen)}
          score={score}
          kwartielen={spreiding?.kwartielen}
        />
      ),
      score: score?.afgerond ?? TEKST.leeg,
      niveau: niveau ? <NiveauSign niveau={niveau} /> : TEKST.leeg,
      regio: (
        <Genoemd naam={TEKST.kolommen.regio}>
          {spreiding
            ? TEKST.helft(spreiding.kwartielen.eerste.afgerond, spreiding.kwartielen.derde.afgerond)
            : TEKST.leeg}
        </Genoemd>
      ),
      ...Object.fromEntries(
        eerder.map((item, i) => [
          item.metingId,
          <Genoemd key={item.metingId} naam={eerdereKoppen[i] ?? ''}>
            {describeEerder(item)}
          </Genoemd>,
        ]),
      ),
    },
  }
}

/** A figure that says by itself what it is, where the head of its column is not to see. */
function Genoemd({ naam, children }: { naam: string; children: ReactNode }) {
  return (
    <>
      <span className="vit-gedeeld__label">{naam} </span>
      {children}
    </>
  )
}

function describeEerder({ vergelijkbaar, score }: EerdereScore): string {
  if (!vergelijkbaar) return TEKST.nietVergelijkbaar
  return score?.afgerond ?? TEKST.leeg
}
