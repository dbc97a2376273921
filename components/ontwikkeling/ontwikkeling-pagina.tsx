import { MetingKruimelpad } from '@/components/gemeente/meting-kruimelpad'
import { metingPaden } from '@/components/gemeente/paden'
import { ResultaatNavigatie } from '@/components/resultaten/navigatie'
import { Alert } from '@/components/ui/alert'
import { Details } from '@/components/ui/details'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import type { OntwikkelingOverzicht } from '@/lib/ontwikkeling/schema'
import { Beeld } from './beeld'
import { Bewegingen } from './bewegingen'
import { KeuzeFormulier } from './keuze-formulier'
import { describeOntwikkeling, ONTWIKKELING_TEKSTEN as TEKST } from './teksten'

/** Established metingen beside each other: a sentence, a figure, a table, then what moved and why. */
export function OntwikkelingPagina(overzicht: OntwikkelingOverzicht) {
  const { gemeente, meting, beeld, tekort, heropend, keuzes } = overzicht
  const paden = metingPaden(gemeente.code, meting.id)
  return (
    <div className="vit-stack">
      <MetingKruimelpad
        gemeente={gemeente}
        meting={meting}
        paden={paden}
        boven={{ label: TEKST.resultaten, href: paden.resultaten }}
        current={TEKST.kruimel}
      />
      <ResultaatNavigatie
        gemeenteCode={gemeente.code}
        metingId={meting.id}
        current="ontwikkeling"
      />
      <header className="grid grid-cols-1 gap-4">
        <Heading level={1}>{TEKST.titel}</Heading>
        {beeld && <Zinnen zinnen={describeOntwikkeling(gemeente.naam, beeld)} />}
        {tekort && tekort !== 'te-weinig-gekozen' && (
          <Paragraph className="vit-kernzin">{TEKST.tekort[tekort]}</Paragraph>
        )}
        {heropend.length > 0 && (
          <Alert>
            <Paragraph>{TEKST.heropend(heropend)}</Paragraph>
          </Alert>
        )}
      </header>
      {tekort === 'te-weinig-gekozen' && (
        <KeuzeFormulier keuzes={keuzes} pad={paden.ontwikkeling} isFout />
      )}
      {beeld && keuzes.length > 2 && (
        <Details summary={TEKST.kiezen.titel}>
          <KeuzeFormulier keuzes={keuzes} pad={paden.ontwikkeling} />
        </Details>
      )}
      {beeld && (
        <>
          <Beeld beeld={beeld} gemeente={gemeente} paden={paden} />
          <Bewegingen beeld={beeld} acties={overzicht.acties} paden={paden} />
        </>
      )}
    </div>
  )
}

function Zinnen({ zinnen: [eerste, ...rest] }: { zinnen: readonly string[] }) {
  return (
    <>
      <Paragraph className="vit-kernzin">{eerste}</Paragraph>
      {rest.length > 0 && (
        <ul className="utrecht-unordered-list">
          {rest.map((zin) => (
            <li key={zin} className="utrecht-unordered-list__item">
              {zin}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
