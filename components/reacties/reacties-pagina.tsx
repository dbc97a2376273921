import { MetingKruimelpad } from '@/components/gemeente/meting-kruimelpad'
import { metingPaden } from '@/components/gemeente/paden'
import { ResultaatNavigatie } from '@/components/resultaten/navigatie'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { ReactiesVanGemeente } from '@/lib/reacties/schema'
import { ReactieLijst } from './reactie-lijst'
import type { Gedaan, ReactieActies } from './stand'
import { REACTIE_TEKSTEN as TEKST } from './teksten'

type ReactiesPaginaProps = {
  overzicht: ReactiesVanGemeente
  acties: ReactieActies
  gedaan: Gedaan | null
}

/** What advisers wrote about a meting, for the members of its gemeente. */
export function ReactiesPagina({ overzicht, acties, gedaan }: ReactiesPaginaProps) {
  const { gemeente, meting, magBeantwoorden, regels, kenmerken } = overzicht
  const paden = metingPaden(gemeente.code, meting.id)
  return (
    <div className="vit-stack">
      <MetingKruimelpad gemeente={gemeente} meting={meting} paden={paden} current={TEKST.kruimel} />
      <ResultaatNavigatie gemeenteCode={gemeente.code} metingId={meting.id} current="reacties" />
      <header className="vit-prose">
        <Heading level={1}>{TEKST.titel}</Heading>
        <Paragraph variant="lead">
          {magBeantwoorden ? TEKST.inleiding : TEKST.inleidingLezer}
        </Paragraph>
      </header>
      <ReactieLijst
        regels={regels}
        kader={{
          kant: 'gemeente',
          acties: magBeantwoorden ? acties : null,
          kenmerken,
          gedaan,
          pad: paden.reacties,
          actiePad: paden.actie,
        }}
      />
      <ul className="vit-links">
        <li>
          <Link href={paden.plan}>{TEKST.naarPlan}</Link>
        </li>
        <li>
          <Link href={paden.delen}>{TEKST.naarDelen}</Link>
        </li>
      </ul>
    </div>
  )
}
