import { padenVan, type ResultaatBeeld } from '@/components/resultaten/model'
import { VERDER_TEKSTEN as TEKST, VERDER_PAGINAS } from '@/components/resultaten/teksten-verder'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'

/** What follows from a result, and where. */
export function Verder({ beeld }: { beeld: ResultaatBeeld }) {
  const paden = padenVan(beeld)
  return (
    <section className="grid grid-cols-1 gap-6" aria-labelledby="verder">
      <Heading level={2} id="verder">
        {TEKST.titel}
      </Heading>
      <ul className="vit-list vit-verder">
        {VERDER_PAGINAS.map((pagina) => (
          <li key={pagina}>
            <Link href={paden[pagina]}>{TEKST.paginas[pagina].titel}</Link>
            <Paragraph>{TEKST.paginas[pagina].uitleg}</Paragraph>
          </li>
        ))}
      </ul>
    </section>
  )
}
