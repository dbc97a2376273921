import { Alert } from '@/components/ui/alert'
import { Card } from '@/components/ui/card'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { Beheerbeeld } from '@/lib/beheer/schema'
import { BEHEER_PAGINAS, BeheerNavigatie } from './navigatie'
import { BEHEER_PADEN } from './paden'
import { BEHEER_TEKSTEN as TEKST } from './teksten'

/** The start page of a beheerder: what asks for attention, and the way to each part. */
export function BeheerPagina({ beeld }: { beeld: Beheerbeeld }) {
  const { delen } = TEKST
  const standen = {
    gebruikers: delen.gebruikers.stand(beeld.gebruikers),
    register: delen.register.stand(beeld),
    instrument: delen.instrument.stand(beeld.standaardversie),
    audit: delen.audit.stand(beeld.handelingen),
  }
  return (
    <div className="vit-stack">
      <BeheerNavigatie />
      <div className="vit-prose">
        <Heading level={1}>{TEKST.titel}</Heading>
        <Paragraph variant="lead">{TEKST.inleiding}</Paragraph>
      </div>
      <section className="vit-stack" aria-labelledby="aandacht">
        <Heading level={2} id="aandacht">
          {TEKST.aandacht.titel}
        </Heading>
        <Aandacht beeld={beeld} />
      </section>
      <section className="vit-stack" aria-labelledby="delen">
        <Heading level={2} id="delen">
          {delen.titel}
        </Heading>
        <ul className="vit-tiles bh-delen">
          {BEHEER_PAGINAS.map((pagina) => (
            <Card as="li" key={pagina}>
              <Heading level={3} size={4}>
                <Link href={BEHEER_PADEN[pagina]}>{delen[pagina].titel}</Link>
              </Heading>
              <p>{standen[pagina]}</p>
              <p className="text-small text-subtle">{delen[pagina].uitleg}</p>
            </Card>
          ))}
        </ul>
      </section>
    </div>
  )
}

type Punt = Readonly<{ tekst: string; href: string; label: string }>

function listPunten({ aandacht, registerjaar, ditJaar }: Beheerbeeld): Punt[] {
  const { aandacht: WOORD } = TEKST
  const { zonderCoordinator, mislukteMails, verlopenOndersteuning, heeftOuderRegister } = aandacht
  const gebruikers = { href: BEHEER_PADEN.gebruikers, label: WOORD.naarGebruikers }
  return [
    ...(zonderCoordinator.length > 0
      ? [
          {
            tekst: WOORD.zonderCoordinator(zonderCoordinator.map(({ naam }) => naam)),
            ...gebruikers,
          },
        ]
      : []),
    ...(mislukteMails > 0 ? [{ tekst: WOORD.mails(mislukteMails), ...gebruikers }] : []),
    ...(heeftOuderRegister
      ? [
          {
            tekst: WOORD.register(registerjaar, ditJaar),
            href: BEHEER_PADEN.registerImport,
            label: WOORD.naarImport,
          },
        ]
      : []),
    ...(verlopenOndersteuning > 0
      ? [
          {
            tekst: WOORD.verlopen(verlopenOndersteuning),
            href: BEHEER_PADEN.instrument,
            label: WOORD.naarInstrument,
          },
        ]
      : []),
  ]
}

function Aandacht({ beeld }: { beeld: Beheerbeeld }) {
  const punten = listPunten(beeld)
  if (punten.length === 0) {
    return (
      <Alert type="ok">
        <Paragraph>{TEKST.aandacht.niets}</Paragraph>
      </Alert>
    )
  }
  return (
    <ul className="vit-lines">
      {punten.map(({ tekst, href, label }) => (
        <li key={tekst}>
          {tekst} <Link href={href}>{label}</Link>
        </li>
      ))}
    </ul>
  )
}
