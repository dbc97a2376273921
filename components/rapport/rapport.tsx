import type {
  Methode as MethodeModel,
  Rapport as RapportModel,
  Voorblad as VoorbladModel,
  WaardeHoofdstuk,
} from '@/lib/report/model'
import { Kenmerk } from '@/components/rapport/kenmerk'
import { Samenvatting } from '@/components/rapport/samenvatting'
import { StrookTabel, Tabel } from '@/components/rapport/strook'
import { Alert } from '@/components/ui/alert'
import { DescriptionList } from '@/components/ui/description-list'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { List } from '@/components/ui/list'
import { Paragraph } from '@/components/ui/paragraph'

/** The report as a page: the same model, in the same order, as the PDF. */
export function Rapport(rapport: RapportModel) {
  const { voorblad, samenvatting, waarden, methode } = rapport
  return (
    <article className="rapport">
      <Voorblad {...voorblad} />
      <Inhoud {...rapport} />
      {samenvatting && <Samenvatting {...samenvatting} />}
      {waarden.map((waarde) => (
        <Waarde key={waarde.id} {...waarde} />
      ))}
      {methode && <Methode {...methode} />}
    </article>
  )
}

function Voorblad({ soort, titel, gemeente, gegevens, zelfbeeld, concept }: VoorbladModel) {
  return (
    <header className="rapport-voorblad">
      <Paragraph variant="small">{soort}</Paragraph>
      <Heading level={1}>{titel}</Heading>
      <Paragraph variant="lead">{gemeente}</Paragraph>
      <DescriptionList
        items={gegevens.map(({ label, tekst }) => ({ term: label, value: tekst }))}
      />
      {concept !== null && <Alert type="warning">{concept}</Alert>}
      <Paragraph>{zelfbeeld}</Paragraph>
    </header>
  )
}

function Inhoud({ inhoudsopgave, samenvatting, waarden, methode }: RapportModel) {
  return (
    <nav className="rapport-inhoud" aria-labelledby="inhoud">
      <Heading level={2} size={3} id="inhoud">
        {inhoudsopgave}
      </Heading>
      <List
        items={[
          ...(samenvatting ? [<Link href="#samenvatting">{samenvatting.titel}</Link>] : []),
          ...waarden.map((waarde) => (
            <>
              <Link href={`#${waarde.id}`}>{waarde.titel}</Link>
              <List
                items={waarde.kenmerken.map(({ id, titel }) => (
                  <Link href={`#${id}`}>{titel}</Link>
                ))}
              />
            </>
          )),
          ...(methode ? [<Link href="#methode">{methode.titel}</Link>] : []),
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
