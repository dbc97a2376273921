import Image from 'next/image'
import type { CSSProperties } from 'react'
import type {
  Methode as MethodeModel,
  Rapport as RapportModel,
  Voorblad as VoorbladModel,
  WaardeHoofdstuk,
} from '@/lib/report/model'
import type { Logo as LogoModel } from '@/lib/report/stand'
import { Hoofdstuk } from '@/components/rapport/hoofdstuk'
import { Kenmerk } from '@/components/rapport/kenmerk'
import { Samenvatting } from '@/components/rapport/samenvatting'
import { StrookTabel, Tabel } from '@/components/rapport/strook'
import { Alert } from '@/components/ui/alert'
import { DescriptionList } from '@/components/ui/description-list'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { List } from '@/components/ui/list'
import { Paragraph } from '@/components/ui/paragraph'

type RapportProps = {
  rapport: RapportModel
  /** Within a page that has a title of its own. */
  alsVoorbeeld?: boolean
}

/** The report as a page: the same model, in the same order, as the PDF. */
export function Rapport({ rapport, alsVoorbeeld = false }: RapportProps) {
  const { voorblad, vooraf, samenvatting, waarden, verdieping, methode, kleur } = rapport
  const withKenmerken = waarden.some(({ kenmerken }) => kenmerken.length > 0)
  const kenmerkHref = withKenmerken ? (id: string) => `#${id}` : undefined
  return (
    <article className="rapport" style={{ '--rapport-kleur': kleur } as CSSProperties}>
      <Voorblad {...voorblad} titelniveau={alsVoorbeeld ? 2 : 1} />
      <Inhoud {...rapport} />
      {vooraf.map((hoofdstuk) => (
        <Hoofdstuk key={hoofdstuk.id} {...hoofdstuk} kenmerkHref={kenmerkHref} />
      ))}
      {samenvatting && <Samenvatting {...samenvatting} kenmerkHref={kenmerkHref} />}
      {waarden.map((waarde) => (
        <Waarde key={waarde.id} {...waarde} />
      ))}
      {verdieping.map((hoofdstuk) => (
        <Hoofdstuk key={hoofdstuk.id} {...hoofdstuk} kenmerkHref={kenmerkHref} />
      ))}
      {methode && <Methode {...methode} />}
    </article>
  )
}

function Voorblad({
  soort,
  titel,
  naam,
  gegevens,
  zelfbeeld,
  concept,
  logo,
  titelniveau,
}: VoorbladModel & { titelniveau: 1 | 2 }) {
  return (
    <header className="rapport-voorblad">
      {logo && <Logo {...logo} />}
      <Paragraph variant="small">{soort}</Paragraph>
      <Heading level={titelniveau} size={1}>
        {titel}
      </Heading>
      <Paragraph variant="lead" className="vit-typed">
        {naam}
      </Paragraph>
      <DescriptionList
        items={gegevens.map(({ label, tekst }) => ({ term: label, value: tekst }))}
      />
      {concept !== null && <Alert type="warning">{concept}</Alert>}
      <Paragraph>{zelfbeeld}</Paragraph>
    </header>
  )
}

function Logo({ mediatype, inhoud, breedte, hoogte, alt }: LogoModel) {
  return (
    <Image
      unoptimized
      loading="eager"
      className="rapport-logo"
      src={`data:${mediatype};base64,${inhoud}`}
      width={breedte}
      height={hoogte}
      alt={alt}
    />
  )
}

function Inhoud(rapport: RapportModel) {
  const { inhoudsopgave, vooraf, samenvatting, waarden, verdieping, methode } = rapport
  const toLink = ({ id, titel }: { id: string; titel: string }) => (
    <Link href={`#${id}`}>{titel}</Link>
  )
  return (
    <nav className="rapport-inhoud" aria-labelledby="rapport-inhoud">
      <Heading level={2} size={3} id="rapport-inhoud">
        {inhoudsopgave}
      </Heading>
      <List
        items={[
          ...vooraf.map(toLink),
          ...(samenvatting ? [toLink({ id: 'samenvatting', titel: samenvatting.titel })] : []),
          ...waarden.map((waarde) => (
            <>
              {toLink(waarde)}
              {waarde.kenmerken.length > 0 && <List items={waarde.kenmerken.map(toLink)} />}
            </>
          )),
          ...verdieping.map(toLink),
          ...(methode ? [toLink({ id: 'methode', titel: methode.titel })] : []),
        ]}
      />
    </nav>
  )
}

function Waarde({ id, titel, omschrijving, scoreregel, alineas, ...rest }: WaardeHoofdstuk) {
  return (
    <section className="rapport-hoofdstuk" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {titel}
      </Heading>
      <Paragraph variant="lead">{omschrijving}</Paragraph>
      <Paragraph className="rapport-scoreregel">{scoreregel}</Paragraph>
      {alineas.map((alinea) => (
        <Paragraph key={alinea}>{alinea}</Paragraph>
      ))}
      <StrookTabel strook={rest.strook} tabel={rest.tabel} />
      {rest.kenmerken.map((kenmerk) => (
        <Kenmerk key={kenmerk.id} {...kenmerk} />
      ))}
    </section>
  )
}

function Methode({ titel, secties }: MethodeModel) {
  return (
    <section className="rapport-hoofdstuk" aria-labelledby="methode">
      <Heading level={2} id="methode">
        {titel}
      </Heading>
      {secties.map((sectie) => (
        <section key={sectie.titel}>
          <Heading level={3}>{sectie.titel}</Heading>
          {sectie.alineas.map((alinea) => (
            <Paragraph key={alinea}>{alinea}</Paragraph>
          ))}
          {sectie.tabel && <Tabel {...sectie.tabel} />}
        </section>
      ))}
    </section>
  )
}
