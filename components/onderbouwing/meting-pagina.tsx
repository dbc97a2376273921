import { MetingKruimelpad } from '@/components/gemeente/meting-kruimelpad'
import { metingPaden } from '@/components/gemeente/paden'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { KenmerkOnderbouwing, MetingOnderbouwing } from '@/lib/onderbouwing/schema'
import { bibliotheekPad, vraagPad, zipPad } from './paden'
import { StukLijst } from './stuk-lijst'
import { ONDERBOUWING_TEKSTEN } from './teksten'

const { titel: TITEL, overzicht: TEKST, bijVraag: BIJ_VRAAG } = ONDERBOUWING_TEKSTEN

/** How much is put together. */
export type Aantallen = Readonly<{ totaal: number; vertrouwelijk: number }>

type OnderbouwingPaginaProps = { onderbouwing: MetingOnderbouwing; aantallen: Aantallen }

/** Everything that a meting rests on, by kenmerk and question. */
export function OnderbouwingPagina({ onderbouwing, aantallen }: OnderbouwingPaginaProps) {
  const { gemeente, meting, kenmerken } = onderbouwing
  return (
    <div className="vit-stack">
      <div className="vit-prose">
        <MetingKruimelpad
          gemeente={gemeente}
          meting={meting}
          paden={metingPaden(gemeente.code, meting.id)}
          current={TITEL}
        />
        <Heading level={1}>{TITEL}</Heading>
        <Paragraph>{aantallen.totaal > 0 ? TEKST.uitleg : TEKST.geen}</Paragraph>
        <Paragraph>
          <Link href={bibliotheekPad(gemeente.code)}>{BIJ_VRAAG.naarBibliotheek}</Link>
        </Paragraph>
      </div>
      {aantallen.totaal > 0 && (
        <Download pad={zipPad(gemeente.code, meting.id)} vertrouwelijk={aantallen.vertrouwelijk} />
      )}
      {kenmerken.map((kenmerk) => (
        <Kenmerk
          key={kenmerk.id}
          kenmerk={kenmerk}
          padVan={(indicatorId) =>
            vraagPad({ gemeenteCode: gemeente.code, metingId: meting.id, indicatorId })
          }
        />
      ))}
    </div>
  )
}

function Download({ pad, vertrouwelijk }: { pad: string; vertrouwelijk: number }) {
  return (
    <section className="grid grid-cols-1 gap-4" aria-labelledby="download">
      <Heading level={2} id="download">
        {TEKST.download}
      </Heading>
      <Paragraph>{TEKST.downloadUitleg}</Paragraph>
      <form action={pad} className="vit-stuk-formulier">
        {vertrouwelijk > 0 && (
          <Checkbox name="vertrouwelijk" value="ja" label={TEKST.metVertrouwelijk(vertrouwelijk)} />
        )}
        <Button>{TEKST.knop}</Button>
      </form>
    </section>
  )
}

type KenmerkProps = { kenmerk: KenmerkOnderbouwing; padVan: (indicatorId: string) => string }

function Kenmerk({ kenmerk: { id, nummer, titel, vragen }, padVan }: KenmerkProps) {
  return (
    <section className="grid grid-cols-1 gap-4" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {nummer}. {titel}
      </Heading>
      {vragen.map(({ indicatorId, stelling, stukken }) => (
        <section
          key={indicatorId}
          className="grid grid-cols-1 gap-4"
          aria-labelledby={`vraag-${indicatorId}`}
        >
          <Heading level={3} size={4} id={`vraag-${indicatorId}`}>
            <Link href={padVan(indicatorId)}>{stelling}</Link>
          </Heading>
          <StukLijst stukken={stukken} />
        </section>
      ))}
    </section>
  )
}
