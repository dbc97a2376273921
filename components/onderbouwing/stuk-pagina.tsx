import { Badge } from '@/components/ui/badge'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { DescriptionList } from '@/components/ui/description-list'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { List } from '@/components/ui/list'
import { Paragraph } from '@/components/ui/paragraph'
import type { Gebruik, Stuk, StukOverzicht } from '@/lib/onderbouwing/schema'
import { StukMelding } from './melding'
import type { VerwijderActie, WijzigActie } from './model'
import { bestandPad, bibliotheekPad, ONDERBOUWING_ID, vraagPad } from './paden'
import { ONDERBOUWING_TEKSTEN } from './teksten'
import { VerwijderFormulier } from './verwijder-formulier'
import { schrijfSoort } from './weergave'
import { WijzigFormulier } from './wijzig-formulier'

const { stuk: TEKST, bibliotheek: BIBLIOTHEEK, datum: schrijfDatum } = ONDERBOUWING_TEKSTEN

type StukPaginaProps = {
  overzicht: StukOverzicht
  acties: { change: WijzigActie; remove: VerwijderActie }
}

/** One piece of the library: what it is, where it is used, and what can be changed about it. */
export function StukPagina({ overzicht, acties }: StukPaginaProps) {
  const { gemeente, stuk, gebruik, isVerwijderbaar, melding } = overzicht
  return (
    <div className="vit-stack">
      <div className="vit-prose">
        <Breadcrumb
          items={[
            { label: gemeente.naam, href: `/gemeenten/${gemeente.code}` },
            { label: BIBLIOTHEEK.titel, href: bibliotheekPad(gemeente.code) },
          ]}
          current={stuk.titel}
        />
        <Heading level={1} id={ONDERBOUWING_ID} className="vit-stuk-titel">
          {stuk.titel}
        </Heading>
        <StukMelding melding={melding} />
        {stuk.vertrouwelijk && (
          <div>
            <Badge tone="warning">{ONDERBOUWING_TEKSTEN.vertrouwelijk}</Badge>
          </div>
        )}
        <Feiten stuk={stuk} />
        <Paragraph>
          <Openen stuk={stuk} />
        </Paragraph>
      </div>
      <GebruikLijst code={gemeente.code} gebruik={gebruik} />
      <section className="grid grid-cols-1 gap-4" aria-labelledby="wijzigen">
        <Heading level={2} id="wijzigen">
          {TEKST.wijzigTitel}
        </Heading>
        <WijzigFormulier stuk={stuk} action={acties.change} />
      </section>
      <section className="grid grid-cols-1 gap-4" aria-labelledby="verwijderen">
        <Heading level={2} id="verwijderen">
          {TEKST.verwijderTitel}
        </Heading>
        {isVerwijderbaar ? (
          <VerwijderFormulier gevolg={TEKST.gevolg(gebruik)} action={acties.remove} />
        ) : (
          <Paragraph>{TEKST.nietVerwijderbaar}</Paragraph>
        )}
      </section>
    </div>
  )
}

function Feiten({ stuk }: { stuk: Stuk }) {
  const { feiten: FEITEN } = TEKST
  return (
    <DescriptionList
      items={[
        { term: FEITEN.soort, value: schrijfSoort(stuk) },
        stuk.soort === 'link'
          ? { term: FEITEN.adres, value: stuk.link }
          : { term: FEITEN.naam, value: stuk.bestandsnaam },
        { term: FEITEN.toegevoegd, value: schrijfDatum(stuk.createdAt) },
      ]}
    />
  )
}

function Openen({ stuk }: { stuk: Stuk }) {
  if (stuk.soort === 'link') return <Link href={stuk.link}>{TEKST.openen}</Link>
  return (
    <Link href={bestandPad(stuk.id)} download={stuk.bestandsnaam}>
      {TEKST.downloaden}
    </Link>
  )
}

function GebruikLijst({ code, gebruik }: { code: string; gebruik: readonly Gebruik[] }) {
  return (
    <section className="grid grid-cols-1 gap-4" aria-labelledby="gebruik">
      <Heading level={2} id="gebruik">
        {TEKST.gebruikTitel}
      </Heading>
      {gebruik.length === 0 ? (
        <Paragraph>{TEKST.nergens}</Paragraph>
      ) : (
        <List
          items={gebruik.map(({ metingId, metingNaam, indicatorId, stelling }) => (
            <>
              {metingNaam}
              <br />
              <Link href={vraagPad({ gemeenteCode: code, metingId, indicatorId })}>{stelling}</Link>
            </>
          ))}
        />
      )}
    </section>
  )
}
