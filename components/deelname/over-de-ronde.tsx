import { DEELNAME_TEKSTEN } from '@/components/deelname/teksten'
import { Alert } from '@/components/ui/alert'
import { DescriptionList } from '@/components/ui/description-list'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { List } from '@/components/ui/list'
import { Paragraph } from '@/components/ui/paragraph'
import type { Ronde } from '@/lib/deelname/schema'

const { start: START, gebruik: GEBRUIK } = DEELNAME_TEKSTEN

/** A round with what its pages say about it. */
type RondeWeergave = Readonly<{
  ronde: Pick<Ronde, 'meting' | 'gemeenteNaam' | 'perspectief' | 'kleineGroep'>
  aantal: number
  minuten: number
}>

/** What it is for and whether one can be known by it, in two sentences; then the facts. */
export function OverDeRonde({ ronde, aantal, minuten }: RondeWeergave) {
  const { meting, gemeenteNaam, perspectief } = ronde
  return (
    <>
      <Heading level={1}>{START.titel(gemeenteNaam)}</Heading>
      <Paragraph variant="lead">
        {START.doel(gemeenteNaam)} {START.privacy}
      </Paragraph>
      <DescriptionList
        items={[
          { term: START.feiten.als, value: START.als(perspectief) },
          { term: START.feiten.tot, value: START.tot(meting.rondeTot) },
          { term: START.feiten.omvang, value: START.omvang(aantal, minuten) },
          { term: START.feiten.meting, value: meting.naam },
        ]}
      />
    </>
  )
}

type GebruikProps = Pick<RondeWeergave, 'ronde'> & {
  /** Where one takes the answers back; null before there are any. */
  intrekPad: string | null
}

/** What happens with the answers, and how to take them back. */
export function Gebruik({ ronde, intrekPad }: GebruikProps) {
  const { meting, perspectief, kleineGroep } = ronde
  return (
    <>
      <Heading level={2}>{GEBRUIK.titel}</Heading>
      <List
        items={[
          GEBRUIK.samen,
          GEBRUIK.toelichting,
          GEBRUIK.zien,
          GEBRUIK.veranderen(meting.rondeTot),
        ]}
      />
      {kleineGroep && (
        <Alert type="warning">
          <Paragraph>{GEBRUIK.kleineGroep(perspectief)}</Paragraph>
        </Alert>
      )}
      <Paragraph>
        <Link href="/privacy">{GEBRUIK.privacy}</Link>
      </Paragraph>
      {intrekPad !== null && (
        <Paragraph>
          <Link href={intrekPad}>{GEBRUIK.intrekken}</Link>
        </Paragraph>
      )}
    </>
  )
}
