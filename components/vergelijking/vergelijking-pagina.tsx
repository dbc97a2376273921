import { MetingKruimelpad } from '@/components/gemeente/meting-kruimelpad'
import { metingPaden } from '@/components/gemeente/paden'
import { ResultaatNavigatie } from '@/components/resultaten/navigatie'
import { Stand, Zelfbeeld } from '@/components/resultaten/stand'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { VergelijkingOverzicht } from '@/lib/vergelijking/schema'
import { Groep } from './groep'
import { VERGELIJKING_TEKSTEN as TEKST } from './teksten'

/** The own scores on the spread of what others share; never a ranking (scoring §12). */
export function VergelijkingPagina(overzicht: VergelijkingOverzicht) {
  const { metingId, input, groepen, eigenDeling, magDelen } = overzicht
  const paden = metingPaden(input.gemeente.code, metingId)
  return (
    <div className="vit-stack">
      <MetingKruimelpad
        {...input}
        paden={paden}
        boven={{ label: TEKST.resultaten, href: paden.resultaten }}
        current={TEKST.kruimel}
      />
      <ResultaatNavigatie
        gemeenteCode={input.gemeente.code}
        metingId={metingId}
        current="vergelijking"
      />
      <header className="grid grid-cols-1 gap-4">
        <Heading level={1}>{TEKST.titel}</Heading>
        <Stand {...input} />
        <Paragraph variant="lead">{TEKST.inleiding}</Paragraph>
      </header>
      {groepen.map((groep) => (
        <Groep
          key={groep.soort}
          groep={groep}
          titel={
            groep.soort === 'regio'
              ? TEKST.groep.regio(overzicht.regio)
              : TEKST.groep.grootte(overzicht.klasse)
          }
          input={input}
          paden={paden}
        />
      ))}
      <section className="vit-prose" aria-labelledby="eigen">
        <Heading level={2} id="eigen">
          {TEKST.eigenTitel}
        </Heading>
        <Paragraph>{TEKST.eigen[eigenDeling]}</Paragraph>
        <p>
          <Link href={paden.delen}>
            {magDelen ? TEKST.naarDelen.bepalen : TEKST.naarDelen.lezen}
          </Link>
        </p>
        <Paragraph variant="small">{TEKST.uitleg}</Paragraph>
      </section>
      <Zelfbeeld {...input} />
    </div>
  )
}
