import { BerekeningGemiddelden } from '@/components/resultaten/berekening-gemiddelde'
import { ResultaatFiguur } from '@/components/resultaten/figuur'
import { listGemiddelden } from '@/components/resultaten/indeling'
import { padenVan, type ResultaatBeeld } from '@/components/resultaten/model'
import { BEELD_TEKSTEN as TEKST } from '@/components/resultaten/teksten'
import { Details } from '@/components/ui/details'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Table } from '@/components/ui/table'
import type { Figuur } from '@/lib/figuren/model'
import { listStanden } from '@/lib/report/input'
import { describeNiveau } from '@/lib/report/strook'
import { waardeTekst } from '@/lib/report/teksten'
import { countStanden } from '@/lib/report/samenvatting'
import { listBereiken } from '@/lib/scoring/spread'

type BeeldProps = { beeld: ResultaatBeeld; figuren: ReadonlyMap<string, Figuur> }

/** The picture: the web for the shape, the waarden as bars, and the strip for the detail. */
export function Beeld({ beeld, figuren }: BeeldProps) {
  const hasWaarde = Object.values(beeld.input.resultaat.waarden).some(({ score }) => score)
  const radar = figuren.get('radar')
  const strook = figuren.get('kenmerken')
  const telling = countStanden(listStanden(beeld.input))
  return (
    <section className="grid grid-cols-1 gap-8" aria-labelledby="beeld">
      <Heading level={2} id="beeld">
        {TEKST.titel}
      </Heading>
      {(radar !== undefined || hasWaarde) && (
        <div className="vit-beeld">
          <ResultaatFiguur beeld={beeld} figuur={radar} />
          {hasWaarde && <Waarden beeld={beeld} figuren={figuren} />}
        </div>
      )}
      <div className="grid grid-cols-1 gap-3">
        <ResultaatFiguur
          beeld={beeld}
          figuur={strook && { ...strook, alt: waardeTekst.basisniveau(telling) }}
        />
        <Details summary={TEKST.getallen}>
          <KenmerkenTabel beeld={beeld} />
        </Details>
      </div>
    </section>
  )
}

function Waarden({ beeld, figuren }: BeeldProps) {
  return (
    <div className="grid grid-cols-1 content-start gap-6">
      <ResultaatFiguur beeld={beeld} figuur={figuren.get('waarden')} />
      <div>
        <Details summary={TEKST.waardenGetallen}>
          <WaardenTabel beeld={beeld} />
        </Details>
        <BerekeningGemiddelden input={beeld.input} />
      </div>
    </div>
  )
}

function WaardenTabel({ beeld }: Pick<BeeldProps, 'beeld'>) {
  const { kolommen } = TEKST
  return (
    <Table
      caption={TEKST.waardenTabel}
      captionHidden
      columns={[
        { id: 'waarde', header: kolommen.waarde },
        { id: 'score', header: kolommen.score, numeric: true },
        { id: 'dekking', header: kolommen.dekking, numeric: true },
      ]}
      rows={listGemiddelden(beeld.input, TEKST.totaal).map(
        ({ id, titel, score, gescoord, totaal }) => ({
          id,
          cells: {
            waarde: titel,
            score: score ? score.afgerond : TEKST.geenScore,
            dekking: TEKST.aantalVan(gescoord, totaal),
          },
        }),
      )}
    />
  )
}

/** The figures of the web and of the strip. */
function KenmerkenTabel({ beeld }: Pick<BeeldProps, 'beeld'>) {
  const { input, spreiding } = beeld
  const { kolommen } = TEKST
  const paden = padenVan(beeld)
  const bereiken = listBereiken(input.instrument, spreiding)
  const hasBereik = Object.values(bereiken).some((bereik) => bereik !== null)
  return (
    <Table
      caption={TEKST.tabel}
      captionHidden
      columns={[
        { id: 'kenmerk', header: kolommen.kenmerk },
        { id: 'score', header: kolommen.score, numeric: true },
        { id: 'niveau', header: kolommen.niveau },
        { id: 'ambitie', header: kolommen.ambitie, numeric: true },
        { id: 'kloof', header: kolommen.kloof, numeric: true },
        ...(hasBereik ? [{ id: 'antwoorden', header: kolommen.antwoorden, numeric: true }] : []),
        { id: 'dekking', header: kolommen.dekking, numeric: true },
      ]}
      rows={listStanden(input).map(({ kenmerk, resultaat, ambitie }) => {
        const { score, kloof, dekking } = resultaat
        const bereik = bereiken[kenmerk.id]
        return {
          id: kenmerk.id,
          cells: {
            kenmerk: (
              <Link href={paden.kenmerk(kenmerk.id)}>
                {TEKST.genummerd(kenmerk.nummer, kenmerk.kort)}
              </Link>
            ),
            score: score?.afgerond ?? TEKST.leeg,
            niveau: describeNiveau(input, resultaat),
            ambitie: ambitie.niveau,
            kloof: kloof?.afgerond ?? TEKST.leeg,
            antwoorden: bereik ? TEKST.bereik(bereik.laag, bereik.hoog) : TEKST.leeg,
            dekking: TEKST.aantalVan(dekking.beoordeeld, dekking.vanToepassing),
          },
        }
      })}
    />
  )
}
