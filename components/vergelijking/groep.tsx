import { FiguurDownloads } from '@/components/figuren/figuur'
import type { metingPaden } from '@/components/gemeente/paden'
import { SpreidingLegenda, SpreidingStrook } from '@/components/niveau/spreiding-strook'
import { Details } from '@/components/ui/details'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { Table } from '@/components/ui/table'
import { concludeVergelijking } from '@/lib/figuren/vergelijking'
import { NIVEAUS, type Kenmerk } from '@/lib/instrument/model'
import type { RapportInput } from '@/lib/report/input'
import type { Groepsaggregaat } from '@/lib/scoring/aggregate-groepen'
import type { Breuk } from '@/lib/scoring/model'
import type { Groepsbeeld } from '@/lib/vergelijking/schema'
import { VERGELIJKING_TEKSTEN as TEKST } from './teksten'

type GroepProps = {
  groep: Groepsbeeld
  titel: string
  input: RapportInput
  paden: ReturnType<typeof metingPaden>
}

type Rij = { kenmerk: Kenmerk; eigen: Breuk | null; spreiding: Groepsaggregaat }

function listRijen({ groep, input }: GroepProps): Rij[] {
  return input.instrument.kenmerken.flatMap((kenmerk) => {
    const spreiding = groep.kenmerken[kenmerk.id]
    const eigen = input.resultaat.kenmerken[kenmerk.id]?.score ?? null
    return spreiding ? [{ kenmerk, eigen, spreiding }] : []
  })
}

const toPlaats = ({ eigen, spreiding }: Rij) => ({ eigen, spreiding: spreiding.spreiding })

/** One group of gemeenten: a sentence, the spread per kenmerk, and how often each level occurs. */
export function Groep(props: GroepProps) {
  const { groep, titel } = props
  const rijen = listRijen(props)
  return (
    <section className="grid grid-cols-1 gap-4" aria-labelledby={groep.soort}>
      <Heading level={2} id={groep.soort}>
        {titel}
      </Heading>
      <Paragraph className={groep.isGenoeg ? 'vit-kernzin' : undefined}>
        {groep.isGenoeg
          ? concludeVergelijking(groep.n, rijen.map(toPlaats))
          : TEKST.teWeinig(groep.n, groep.zonderAnoniem)}
      </Paragraph>
      {groep.isGenoeg && groep.zonderAnoniem && <Paragraph>{TEKST.zonderAnoniem}</Paragraph>}
      {groep.isGenoeg && <Spreidingen {...props} rijen={rijen} />}
    </section>
  )
}

type SpreidingenProps = GroepProps & { rijen: readonly Rij[] }

function Spreidingen({ groep, titel, paden, rijen }: SpreidingenProps) {
  const isAfgeschermd = rijen.some(({ spreiding }) => spreiding.afgeschermd === 'herleidbaar')
  return (
    <>
      <SpreidingLegenda teksten={TEKST.legenda} />
      <Table
        className="vit-spreidingen"
        caption={TEKST.bijschrift(titel)}
        captionHidden
        columns={[
          { id: 'kenmerk', header: TEKST.kolommen.kenmerk },
          { id: 'beeld', header: TEKST.kolommen.beeld },
          { id: 'eigen', header: TEKST.kolommen.eigen, numeric: true },
          { id: 'helft', header: TEKST.kolommen.helft, numeric: true },
          { id: 'mediaan', header: TEKST.kolommen.mediaan, numeric: true },
          { id: 'n', header: TEKST.kolommen.n, numeric: true },
        ]}
        rows={rijen.map((rij) => ({
          id: rij.kenmerk.id,
          cells: {
            kenmerk: (
              <Link href={paden.kenmerk(rij.kenmerk.id)}>
                {TEKST.kort(rij.kenmerk.nummer, rij.kenmerk.kort)}
              </Link>
            ),
            eigen: rij.eigen?.afgerond ?? TEKST.geenScore,
            ...toCellen(rij),
          },
        }))}
      />
      {isAfgeschermd && <Paragraph variant="small">{TEKST.herleidbaarUitleg}</Paragraph>}
      {rijen.some(({ spreiding }) => spreiding.n < groep.n) && (
        <Paragraph variant="small">{TEKST.minderGemeenten}</Paragraph>
      )}
      <FiguurDownloads
        titel={TEKST.bijschrift(titel)}
        {...paden.figuur(`vergelijking-${groep.soort}`)}
      />
      <Niveaus titel={titel} rijen={rijen} />
    </>
  )
}

function toCellen({ eigen, spreiding: { n, spreiding, afgeschermd } }: Rij) {
  if (!spreiding) {
    const waarom = afgeschermd ? TEKST.afgeschermd[afgeschermd] : TEKST.geenScore
    return { beeld: waarom, helft: TEKST.geenScore, mediaan: TEKST.geenScore, n }
  }
  const { eerste, mediaan, derde } = spreiding.kwartielen
  return {
    beeld: (
      <SpreidingStrook
        label={TEKST.beeld(eigen, spreiding.kwartielen)}
        score={eigen}
        kwartielen={spreiding.kwartielen}
      />
    ),
    helft: TEKST.helft(eerste.afgerond, derde.afgerond),
    mediaan: mediaan.afgerond,
    n,
  }
}

function Niveaus({ titel, rijen }: { titel: string; rijen: readonly Rij[] }) {
  return (
    <Details summary={TEKST.niveausTitel}>
      <Table
        caption={TEKST.niveausBijschrift(titel)}
        captionHidden
        columns={[
          { id: 'kenmerk', header: TEKST.kolommen.kenmerk },
          ...NIVEAUS.map((niveau) => ({
            id: String(niveau),
            header: TEKST.niveau(niveau),
            numeric: true,
          })),
        ]}
        rows={rijen.map(({ kenmerk, spreiding: { spreiding } }) => ({
          id: kenmerk.id,
          cells: {
            kenmerk: TEKST.kort(kenmerk.nummer, kenmerk.kort),
            ...Object.fromEntries(
              NIVEAUS.map((niveau) => [
                niveau,
                spreiding ? spreiding.niveaus[niveau] : TEKST.geenScore,
              ]),
            ),
          },
        }))}
      />
    </Details>
  )
}
