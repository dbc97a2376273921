import { MetingKruimelpad } from '@/components/gemeente/meting-kruimelpad'
import { metingPaden } from '@/components/gemeente/paden'
import { FRAME_TEKSTEN } from '@/components/frame/teksten'
import { Alert } from '@/components/ui/alert'
import { DescriptionList } from '@/components/ui/description-list'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { Deelkeuze, DelenOverzicht } from '@/lib/delen/schema'
import { toDatum } from '@/lib/invoer/datum'
import { DEELVORMEN } from '@/lib/scoring/aggregate'
import { DelenFormulier } from './delen-formulier'
import type { DelenActie } from './stand'
import { DEELBAAR_IN_VOLGORDE, DELEN_TEKSTEN as TEKST, describeVerschil } from './teksten'

type DelenPaginaProps = { overzicht: DelenOverzicht; action: DelenActie }

/** What a gemeente shares of one meting: to choose for who may, to read for the others. */
export function DelenPagina({ overzicht, action }: DelenPaginaProps) {
  const { gemeente, meting, stand, keuze, deling, geschiedenis, magDelen } = overzicht
  const paden = metingPaden(gemeente.code, meting.id)
  const titel = TEKST.titelVan(meting.naam)
  const isTeDelen = stand !== 'nooit-vastgesteld'
  const kiest = magDelen && isTeDelen
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
        {!isTeDelen && <Paragraph>{TEKST.nooitVastgesteld}</Paragraph>}
      </div>
      {stand === 'heropend' && (
        <Alert type="warning">
          <Paragraph>{TEKST.heropend}</Paragraph>
        </Alert>
      )}
      {isTeDelen && <Gedeeld {...overzicht} />}
      {isTeDelen && <Betekenis regio={gemeente.regio} />}
      {kiest && <DelenFormulier titel={titel} keuze={keuze} deling={deling} action={action} />}
      {isTeDelen && geschiedenis && <Geschiedenis keuzes={geschiedenis} />}
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

/** What holds now, and whether it counts. */
function Gedeeld({
  gemeente,
  meting,
  stand,
  keuze,
  deling,
  meetelling,
  andere,
  magDelen,
}: DelenOverzicht) {
  const paden = metingPaden(gemeente.code, meting.id)
  const query = new URLSearchParams(DEELBAAR_IN_VOLGORDE.map((deel) => [deel, keuze[deel]]))
  return (
    <section className="vit-prose" aria-labelledby="gedeeld">
      <Heading level={2} id="gedeeld">
        {TEKST.standTitel}
      </Heading>
      {deling ? (
        <DescriptionList
          items={DEELBAAR_IN_VOLGORDE.map((deel) => {
            const telling = meetelling[deel]
            return {
              term: TEKST.delen[deel].titel,
              value: (
                <>
                  <p>{TEKST.vormen[keuze[deel]]}</p>
                  {telling && <p className="text-small text-subtle">{TEKST.meetelling[telling]}</p>}
                </>
              ),
            }
          })}
        />
      ) : (
        <Paragraph>{TEKST.nogNiets}</Paragraph>
      )}
      {stand === 'vastgesteld' && (
        <p>
          <Link href={paden.deelvoorbeeld(`?${query.toString()}`)}>{TEKST.voorbeeld}</Link>
        </p>
      )}
      {andere.length > 0 && (
        <>
          <Paragraph>{TEKST.andere}</Paragraph>
          <ul className="vit-links">
            {andere.map(({ id, naam }) => (
              <li key={id}>
                <Link href={metingPaden(gemeente.code, id).delen}>{naam}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {deling && <Paragraph>{TEKST.nieuwere}</Paragraph>}
      <Paragraph variant="small">
        {deling && `${TEKST.laatst(toDatum(deling.updatedAt))} `}
        {!magDelen && TEKST.alleenLezen}
      </Paragraph>
    </section>
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
          value: TEKST.vormUitleg[vorm].map((zin) => <p key={zin}>{zin}</p>),
        }))}
      />
      <Paragraph variant="small">{TEKST.adviseur(regio)}</Paragraph>
    </section>
  )
}

/** Every choice that was made, newest first. */
function Geschiedenis({ keuzes }: { keuzes: readonly Deelkeuze[] }) {
  return (
    <section className="vit-prose" aria-labelledby="geschiedenis">
      <Heading level={2} id="geschiedenis">
        {TEKST.geschiedenis.titel}
      </Heading>
      {keuzes.length === 0 ? (
        <Paragraph>{TEKST.geschiedenis.leeg}</Paragraph>
      ) : (
        <ol className="vit-stack">
          {keuzes.map(({ tijdstip, persoon, van, naar }) => (
            <li key={tijdstip.toISOString()} className="vit-ruled">
              <p className="text-small text-subtle">
                {TEKST.geschiedenis.regel(tijdstip, persoon)}
              </p>
              {describeVerschil(van, naar).map((verschil) => (
                <p key={verschil}>{verschil}</p>
              ))}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
