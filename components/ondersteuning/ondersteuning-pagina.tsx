import { Alert } from '@/components/ui/alert'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { Catalogus } from '@/lib/ondersteuning/schema'
import { FilterFormulier } from './filter-formulier'
import { OndersteuningKaart } from './ondersteuning-kaart'
import { labelOf } from './opties'
import { ONDERSTEUNING_TEKSTEN as teksten } from './teksten'

/** The catalogue of support with its filters. */
export function OndersteuningPagina({ catalogus }: { catalogus: Catalogus }) {
  const { onbekend, gevonden, totaal } = catalogus
  return (
    <div className="grid grid-cols-1 gap-8">
      <div className="grid grid-cols-1 gap-4">
        <Heading level={1}>{teksten.titel}</Heading>
        <Paragraph variant="lead">{teksten.inleiding}</Paragraph>
        {onbekend.length > 0 && (
          <Alert>
            <Paragraph>{teksten.onbekend(onbekend)}</Paragraph>
          </Alert>
        )}
      </div>
      <div className="os-indeling">
        <FilterFormulier catalogus={catalogus} />
        <section aria-labelledby="resultaten" className="grid grid-cols-1 content-start gap-6">
          <Heading level={2} size={3} id="resultaten">
            {gevonden.length === 0 ? teksten.geenTitel : teksten.aantal(gevonden.length, totaal)}
          </Heading>
          {gevonden.length === 0 ? (
            <Niets catalogus={catalogus} />
          ) : (
            <ul className="vit-list gap-12">
              {gevonden.map((item) => (
                <OndersteuningKaart key={item.id} item={item} catalogus={catalogus} />
              ))}
            </ul>
          )}
        </section>
      </div>
    </div>
  )
}

function Niets({ catalogus: { gekozen, filter, instrument } }: { catalogus: Catalogus }) {
  return (
    <div className="grid grid-cols-1 gap-4">
      <Paragraph>{teksten.geen}</Paragraph>
      <ul className="utrecht-unordered-list">
        {gekozen.map(({ naam, zonder }) => (
          <li key={naam} className="utrecht-unordered-list__item">
            <Link href={zonder}>
              {teksten.zonder(naam, labelOf(naam, filter[naam], instrument))}
            </Link>
          </li>
        ))}
      </ul>
      <Paragraph>
        {teksten.geenHulp}{' '}
        <Link href={`mailto:${teksten.mailadres}`}>{teksten.mail(teksten.mailadres)}</Link>
      </Paragraph>
    </div>
  )
}
