import type { Niveau } from '@/lib/instrument/model'
import type {
  Legenda as LegendaModel,
  Strook as StrookModel,
  Tabel as TabelModel,
} from '@/lib/report/model'
import { AmbitieSign, BasisniveauSign, ScoreSign } from '@/components/niveau/signs'
import { Strip, STRIP_COLUMN } from '@/components/niveau/strip'
import { HeleDatums } from '@/components/ui/hele-datums'
import { Table } from '@/components/ui/table'

/** A level as the report words it, on its step of the one hue; plain text without a level. */
export function Niveautekst({ niveau, tekst }: { niveau: Niveau | null; tekst: string }) {
  if (niveau === null) return <HeleDatums tekst={tekst} />
  return <span className={`vit-niveau vit-niveau--${niveau}`}>{tekst}</span>
}

/** A table of the report; the first cell of a row is its header. */
export function Tabel({ bijschrift, koppen, rijen, niveaus }: TabelModel) {
  const columns = koppen.map((kop, index) => ({ id: String(index), header: kop }))
  const rows = rijen.map((cellen, index) => ({
    id: String(index),
    cells: Object.fromEntries(
      cellen.map((tekst, kolom) => {
        const niveau = niveaus?.[index]?.[kolom] ?? null
        return [String(kolom), <Niveautekst key={kolom} niveau={niveau} tekst={tekst} />]
      }),
    ),
  }))
  return <Table caption={bijschrift} columns={columns} rows={rows} />
}

/** Strip chart and table in one: the strip of a kenmerk stands in its row of figures. */
export function StrookTabel({ strook, tabel }: { strook: StrookModel; tabel: TabelModel }) {
  const [eerste, ...koppen] = tabel.koppen
  const columns = [
    { id: 'naam', header: eerste },
    STRIP_COLUMN,
    ...koppen.map((kop, index) => ({ id: String(index), header: kop })),
  ]
  const rows = strook.rijen.map((rij, index) => {
    const [naam, ...cellen] = tabel.rijen[index] ?? []
    return {
      id: rij.naam,
      cells: {
        ...Object.fromEntries(cellen.map((cel, kolom) => [String(kolom), cel])),
        naam,
        beeld: <Strip score={rij.score} ambitie={rij.ambitie} />,
      },
    }
  })
  return (
    <Table className="rapport-strook" caption={tabel.bijschrift} columns={columns} rows={rows} />
  )
}

const TEKENS = {
  score: <ScoreSign x={14} y={14} />,
  ambitie: <AmbitieSign x={14} y={14} />,
  basisniveau: <BasisniveauSign x={14} y={14} height={24} />,
}

/** What the signs mean, once in the report. */
export function Legenda({ titel, tekens, niveausUitleg, niveaus }: LegendaModel) {
  return (
    <figure className="vit-legend">
      <figcaption className="vit-legend__title">{titel}</figcaption>
      <ul className="vit-legend__list">
        {tekens.map(({ teken, uitleg }) => (
          <li key={teken} className="vit-legend__item">
            <svg className="vit-legend__sign" viewBox="0 0 28 28" aria-hidden="true">
              {TEKENS[teken]}
            </svg>
            {uitleg}
          </li>
        ))}
      </ul>
      <p>{niveausUitleg}</p>
      <ul className="vit-legend__list">
        {niveaus.map(({ niveau, tekst }) => (
          <li key={niveau}>
            <Niveautekst niveau={niveau} tekst={tekst} />
          </li>
        ))}
      </ul>
    </figure>
  )
}
