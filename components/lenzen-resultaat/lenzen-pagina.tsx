import { MetingKruimelpad } from '@/components/gemeente/meting-kruimelpad'
import { metingPaden } from '@/components/gemeente/paden'
import { ResultaatNavigatie } from '@/components/resultaten/navigatie'
import { Stand, Zelfbeeld } from '@/components/resultaten/stand'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { LenzenOverzicht } from '@/lib/lenzen/schema'
import { summarizeLens } from '@/lib/report/teksten-lens'
import type { LensResultaat } from '@/lib/scoring/lens'
import { LENZEN_TEKSTEN as TEKST } from './teksten'

const SOORTEN = ['afspraak', 'kenmerken', 'leidraad'] as const

/** The result by way of every lens, each in one line. */
export function LenzenResultaatPagina({ metingId, input, lenzen }: LenzenOverzicht) {
  const paden = metingPaden(input.gemeente.code, metingId)
  return (
    <div className="vit-stack">
      <MetingKruimelpad
        {...input}
        paden={paden}
        boven={{ label: TEKST.resultaten, href: paden.resultaten }}
        current={TEKST.kruimel}
      />
      <ResultaatNavigatie gemeenteCode={input.gemeente.code} metingId={metingId} current="lenzen" />
      <header className="grid grid-cols-1 gap-4">
        <Heading level={1}>{TEKST.titel}</Heading>
        <Stand {...input} />
        <Paragraph variant="lead">{TEKST.inleiding}</Paragraph>
      </header>
      {SOORTEN.map((soort) => (
        <section key={soort} aria-labelledby={soort} className="grid grid-cols-1 gap-6">
          <Heading level={2} id={soort}>
            {TEKST.soorten[soort]}
          </Heading>
          <ul className="vit-rows vit-lensrijen">
            {lenzen
              .filter(({ lens }) => lens.soort === soort)
              .map((resultaat) => (
                <LensRij
                  key={resultaat.lens.id}
                  resultaat={resultaat}
                  href={paden.lens(resultaat.lens.id)}
                />
              ))}
          </ul>
        </section>
      ))}
      <Zelfbeeld {...input} />
    </div>
  )
}

function LensRij({ resultaat, href }: { resultaat: LensResultaat; href: string }) {
  return (
    <li className="scroll-my-4">
      <Heading level={3} size={4}>
        <Link href={href}>{resultaat.lens.titel}</Link>
      </Heading>
      <Paragraph>{summarizeLens(resultaat)}</Paragraph>
    </li>
  )
}
