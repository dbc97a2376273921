import { ACCOUNT_TEKSTEN } from '@/components/account/teksten'
import { BEHEER_PADEN } from '@/components/beheer/paden'
import { LANDELIJK_PADEN, regioPaden } from '@/components/regio/paden'
import { DescriptionList } from '@/components/ui/description-list'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { List } from '@/components/ui/list'
import { Paragraph } from '@/components/ui/paragraph'
import { listEigenLidmaatschappen, type Principal } from '@/lib/authz/access'

/** Who one is here, and what one can reach. */
export function AccountGegevens({ principal }: { principal: Principal }) {
  const rechten = [
    ...listEigenLidmaatschappen(principal).map(({ gemeenteCode, gemeenteNaam, rol }) => (
      <>
        <Link href={`/gemeenten/${gemeenteCode}`}>{gemeenteNaam}</Link>
        <br />
        {ACCOUNT_TEKSTEN.rollen[rol]}
      </>
    )),
    ...principal.regios.map(({ code, naam }) => (
      <>
        <Link href={regioPaden(code).regio}>{naam}</Link>
        <br />
        {ACCOUNT_TEKSTEN.adviseur}
      </>
    )),
    ...(principal.beheerder
      ? [
          <>
            <Link href={BEHEER_PADEN.beheer}>{ACCOUNT_TEKSTEN.naarBeheer}</Link>
            <br />
            {ACCOUNT_TEKSTEN.beheerder}
          </>,
        ]
      : []),
    ...(principal.beheerder || principal.regios.length > 0
      ? [<Link href={LANDELIJK_PADEN.landelijk}>{ACCOUNT_TEKSTEN.landelijk}</Link>]
      : []),
  ]
  return (
    <section className="vit-prose" aria-labelledby="rechten">
      <DescriptionList
        items={[
          { term: ACCOUNT_TEKSTEN.naam, value: principal.naam },
          { term: ACCOUNT_TEKSTEN.email, value: principal.email },
        ]}
      />
      <Heading level={2} id="rechten">
        {ACCOUNT_TEKSTEN.rechten}
      </Heading>
      {rechten.length > 0 ? (
        <List items={rechten} />
      ) : (
        <Paragraph>{ACCOUNT_TEKSTEN.geenRechten}</Paragraph>
      )}
    </section>
  )
}
