import type { Gegeven, KenmerkDeel, OndersteuningItem } from '@/lib/report/model'
import { Strip, StripScale } from '@/components/niveau/strip'
import { Niveautekst } from '@/components/rapport/strook'
import { DescriptionList } from '@/components/ui/description-list'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { List } from '@/components/ui/list'
import { Paragraph } from '@/components/ui/paragraph'
import { Table } from '@/components/ui/table'

/** One kenmerk in the fixed rhythm of the report. */
export function Kenmerk(deel: KenmerkDeel) {
  const { id, titel, waarover, volgende } = deel
  return (
    <section className="rapport-kenmerk" aria-labelledby={id}>
      <Heading level={3} id={id}>
        {titel}
      </Heading>
      <Paragraph>{waarover}</Paragraph>
      <Uitkomst {...deel} />
      {volgende && (
        <>
          <Heading level={4}>{volgende.titel}</Heading>
          <Paragraph>{volgende.inleiding}</Paragraph>
          <List
            items={volgende.items.map(({ stelling, nu, doel }) => (
              <>
                <strong>{stelling}</strong> ({nu})<span className="rapport-regel">{doel}</span>
              </>
            ))}
          />
        </>
      )}
      <Oordelen {...deel.oordelen} />
      <Ondersteuning {...deel.ondersteuning} />
    </section>
  )
}

function Uitkomst({ scoreregel, niveau, gegevens, strook, uitleg }: KenmerkDeel) {
  return (
    <div className="rapport-uitkomst">
      <Paragraph className="rapport-scoreregel">{scoreregel}</Paragraph>
      <DescriptionList
        items={gegevens.map(({ label, tekst }, index) => ({
          term: label,
          value: index === 0 ? <Niveautekst niveau={niveau} tekst={tekst} /> : tekst,
        }))}
      />
      {strook?.rijen.map((rij) => (
        <div key={rij.naam}>
          <StripScale />
          <Strip score={rij.score} ambitie={rij.ambitie} />
        </div>
      ))}
      {uitleg.map((zin) => (
        <Paragraph key={zin}>{zin}</Paragraph>
      ))}
    </div>
  )
}

function Oordelen({ titel, bijschrift, koppen, rijen }: KenmerkDeel['oordelen']) {
  const kolommen = ['vraag', 'oordeel', 'toelichting'] as const
  return (
    <>
      <Heading level={4}>{titel}</Heading>
      <Table
        caption={bijschrift}
        captionHidden
        columns={kolommen.map((id, index) => ({ id, header: koppen[index] }))}
        rows={rijen.map(
          ({ indicatorId, stelling, kern, niveau, oordeel, toelichting, standpunt }) => ({
            id: indicatorId,
            cells: {
              vraag: (
                <>
                  {stelling} {kern && <strong className="rapport-kern">{kern}</strong>}
                </>
              ),
              oordeel: <Niveautekst niveau={niveau} tekst={oordeel} />,
              toelichting: (
                <>
                  <span className="vit-typed">{toelichting}</span>
                  {standpunt && <Standpunt {...standpunt} />}
                </>
              ),
            },
          }),
        )}
      />
    </>
  )
}

function Standpunt({ label, tekst }: Gegeven) {
  return (
    <span className="rapport-regel">
      <strong>{label}</strong> <span className="vit-typed">{tekst}</span>
    </span>
  )
}

function Ondersteuning({ titel, inleiding, items, overige }: KenmerkDeel['ondersteuning']) {
  return (
    <>
      <Heading level={4}>{titel}</Heading>
      <Paragraph>{inleiding}</Paragraph>
      {items.length > 0 && <List items={items.map(renderAanbod)} />}
      {overige !== null && <Paragraph variant="small">{overige}</Paragraph>}
    </>
  )
}

function renderAanbod({ titel, herkomst, inhoud, aanvragen, link, mail }: OndersteuningItem) {
  return (
    <>
      <strong>{titel}</strong> ({herkomst})<span className="rapport-regel">{inhoud}</span>
      <span className="rapport-regel">
        {aanvragen} {mail !== null && <Link href={`mailto:${mail}`}>{mail}</Link>}{' '}
        {link !== null && <Link href={link}>{link}</Link>}
      </span>
    </>
  )
}
