import { MetingKruimelpad } from '@/components/gemeente/meting-kruimelpad'
import { metingPaden } from '@/components/gemeente/paden'
import { FRAME_TEKSTEN } from '@/components/frame/teksten'
import { Alert } from '@/components/ui/alert'
import { DescriptionList } from '@/components/ui/description-list'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { Deelkeuze, DelenOverzicht, Delingskeuze, Meetelling } from '@/lib/delen/schema'
import { toDatum } from '@/lib/invoer/datum'
import { DEELVORMEN, type Deelvorm } from '@/lib/scoring/aggregate'
import { DelenFormulier } from './delen-formulier'
import type { DelenActie } from './stand'
import { DEELBAAR_IN_VOLGORDE, DELEN_TEKSTEN as TEKST, describeVerschil } from './teksten'

type DelenPaginaProps = {
  overzicht: DelenOverzicht
  /** The choice that is being made; the stored one while there is none. */
  concept: Delingskeuze
  action: DelenActie
}

/** What a gemeente shares of one meting: to choose for who may, to read for the others. */
export function DelenPagina({ overzicht, concept, action }: DelenPaginaProps) {
  const { gemeente, meting, stand, geschiedenis, magDelen } = overzicht
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
        <Paragraph variant="lead">{magDelen ? TEKST.inleiding : TEKST.inleidingLezer}</Paragraph>
        {!isTeDelen && <Paragraph>{TEKST.nooitVastgesteld}</Paragraph>}
      </div>
      {stand === 'heropend' && (
        <Alert type="warning">
          <Paragraph>{TEKST.heropend}</Paragraph>
        </Alert>
      )}
      {isTeDelen && <Gedeeld {...overzicht} />}
      {kiest && (
        <section className="grid grid-cols-1 gap-4" aria-labelledby="keuze">
          <Heading level={2} id="keuze">
            {TEKST.keuzeTitel}
          </Heading>
          <DelenFormulier {...overzicht} titel={titel} concept={concept} action={action} />
        </section>
      )}
      {isTeDelen && <Betekenis regio={gemeente.regio} />}
      {geschiedenis && geschiedenis.length > 0 && <Geschiedenis keuzes={geschiedenis} />}
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
function Gedeeld(overzicht: DelenOverzicht) {
  const { gemeente, meting, stand, keuze, deling, meetelling, andere } = overzicht
  const query = new URLSearchParams(DEELBAAR_IN_VOLGORDE.map((deel) => [deel, keuze[deel]]))
  const voorbeeld = metingPaden(gemeente.code, meting.id).deelvoorbeeld(`?${query.toString()}`)
  return (
    <section className="vit-prose" aria-labelledby="gedeeld">
      <Heading level={2} id="gedeeld">
        {TEKST.standTitel}
      </Heading>
      {deling ? (
        <DescriptionList
          items={DEELBAAR_IN_VOLGORDE.map((deel) => ({
            term: TEKST.delen[deel].kort,
            value: <DeelWaarde vorm={keuze[deel]} telling={meetelling[deel]} />,
          }))}
        />
      ) : (
        <Paragraph>{TEKST.nogNiets}</Paragraph>
      )}
      {stand === 'vastgesteld' && (
        <p>
          <Link href={voorbeeld}>{TEKST.voorbeeld}</Link>
        </p>
      )}
      {andere.length > 0 && <Andere gemeenteCode={gemeente.code} andere={andere} />}
      {deling && <Paragraph>{TEKST.nieuwere}</Paragraph>}
      {deling && <Paragraph variant="small">{TEKST.laatst(toDatum(deling.updatedAt))}</Paragraph>}
    </section>
  )
}

function DeelWaarde({ vorm, telling }: { vorm: Deelvorm; telling: Meetelling | null }) {
  return (
    <>
      <p>{TEKST.vormen[vorm]}</p>
      {telling && <p className="text-small text-subtle">{TEKST.meetelling[telling]}</p>}
    </>
  )
}

type AndereProps = Pick<DelenOverzicht, 'andere'> & { gemeenteCode: string }

function Andere({ gemeenteCode, andere }: AndereProps) {
  return (
    <>
      <Paragraph>{TEKST.andere}</Paragraph>
      <ul className="vit-links">
        {andere.map(({ id, naam }) => (
          <li key={id}>
            <Link href={metingPaden(gemeenteCode, id).delen}>{naam}</Link>
          </li>
        ))}
      </ul>
    </>
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
          value: (
            <div className="grid grid-cols-1 gap-2">
              {TEKST.vormUitleg[vorm].map((zin) => (
                <p key={zin}>{zin}</p>
              ))}
            </div>
          ),
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
      <ol className="grid grid-cols-1 gap-3">
        {keuzes.map(({ tijdstip, persoon, van, naar }) => (
          <li key={tijdstip.toISOString()} className="vit-ruled">
            <p className="text-small text-subtle">{TEKST.geschiedenis.regel(tijdstip, persoon)}</p>
            {describeVerschil(van, naar).map((verschil) => (
              <p key={verschil}>{verschil}</p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
