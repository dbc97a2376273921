import { deelnamePad } from '@/components/deelname/paden'
import { DEELNAME_TEKSTEN } from '@/components/deelname/teksten'
import { Link } from '@/components/ui/link'
import { Formulier, type FormulierProps } from '@/components/vragenlijst/formulier'
import { Kop } from '@/components/vragenlijst/kop'
import { VRAGENLIJST_TEKSTEN } from '@/components/vragenlijst/teksten'

type DeelnemerVragenlijstProps = Omit<FormulierProps, 'titel' | 'children'> & { token: string }

/** The page of one kenmerk for someone with a personal link. */
export function DeelnemerVragenlijst({ token, ...formulier }: DeelnemerVragenlijstProps) {
  const { kenmerk } = formulier
  return (
    <Formulier {...formulier} titel={VRAGENLIJST_TEKSTEN.titel(kenmerk.titel, null)}>
      <p className="utrecht-paragraph">
        <Link href={deelnamePad(token)}>{DEELNAME_TEKSTEN.naarBegin}</Link>
      </p>
      <Kop kenmerk={kenmerk} />
    </Formulier>
  )
}
