import { MetingKruimelpad } from '@/components/gemeente/meting-kruimelpad'
import { metingPaden } from '@/components/gemeente/paden'
import { FRAME_TEKSTEN } from '@/components/frame/teksten'
import { Alert } from '@/components/ui/alert'
import { DescriptionList } from '@/components/ui/description-list'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { Deelbaar, DelenOverzicht } from '@/lib/delen/schema'
import { toDatum } from '@/lib/invoer/datum'
import { DEELVORMEN } from '@/lib/scoring/aggregate'
import { DelenFormulier } from './delen-formulier'
import type { DelenActie } from './stand'
import { DELEN_TEKSTEN as TEKST } from './teksten'

type DelenPaginaProps = { overzicht: DelenOverzicht; action: DelenActie }

const DELEN = ['resultaat', 'behoeften', 'plan', 'signalen'] as const satisfies readonly Deelbaar[]

/** What a gemeente shares of one meting: to choose for who may, to read for the others. */
export function DelenPagina({ overzicht, action }: DelenPaginaProps) {
  const { gemeente, meting, stand, keuze, deling, magDelen } = overzicht
  const paden = metingPaden(gemeente.code, meting.id)
  const titel = TEKST.titelVan(meting.naam)
  const kiest = magDelen && stand !== 'nooit-vastgesteld'
  return (
    <div className="vit-stack">
      {!kiest && <title>{`${titel} · ${FRAME_TEKSTEN.productnaam}`}</title>}
      <div className="vit-prose">
        <MetingKruimelpad
          gemeente={gemeente}
          meting={meting}
          paden={paden}
          current={TEKST.kruimel}
        />
        <Heading level={1}>{TEKST.titel}</Heading>
        <Paragraph variant="lead">{TEKST.inleiding}</Paragraph>
        {stand === 'nooit-vastgesteld' && <Paragraph>{TEKST.nooitVastgesteld}</Paragraph>}
      </div>
      {stand === 'heropend' && (
        <Alert type="warning">
          <Paragraph>{TEKST.heropend}</Paragraph>
        </Alert>
      )}
      {stand !== 'nooit-vastgesteld' && <Betekenis regio={gemeente.regio} />}
      {kiest && <DelenFormulier titel={titel} keuze={keuze} deling={deling} action={action} />}
      {!kiest && stand !== 'nooit-vastgesteld' && <Gedeeld keuze={keuze} deling={deling} />}
      <ul className="vit-links">
        <li>
          <Link href={paden.resultaten}>{TEKST.naarResultaten}</Link>
        </li>
        {stand === 'vastgesteld' && (
          <li>
            <Link href={paden.vergelijking}>{TEKST.vergelijken}</Link>
          </li>
        )}
      </ul>
    </div>
  )
}

function Betekenis({ regio }: { regio: string }) {
  return (
    <section className="vit-prose" aria-labelledby="betekenis">
      <Heading level={2} id="betekenis">
        {TEKST.watBetekent}
      </Heading>
      <DescriptionList
        items={DEELVORMEN.map((vorm) => ({
          term: TEKST.vormen[vorm],
          value: TEKST.vormUitleg[vorm],
        }))}
      />
      <Paragraph variant="small">{TEKST.adviseur(regio)}</Paragraph>
    </section>
  )
}

function Gedeeld({ keuze, deling }: Pick<DelenOverzicht, 'keuze' | 'deling'>) {
  return (
    <section className="vit-prose" aria-labelledby="gedeeld">
      <Heading level={2} id="gedeeld">
        {TEKST.tabel.bijschrift}
      </Heading>
      {deling ? (
        <DescriptionList
          items={DELEN.map((deel) => ({
            term: TEKST.delen[deel].titel,
            value: TEKST.vormen[keuze[deel]],
          }))}
        />
      ) : (
        <Paragraph>{TEKST.nogNiets}</Paragraph>
      )}
      <Paragraph variant="small">
        {deling && `${TEKST.laatst(toDatum(deling.updatedAt))} `}
        {TEKST.alleenLezen}
      </Paragraph>
    </section>
  )
}
