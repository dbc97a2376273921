import { Gebruik, OverDeRonde } from '@/components/deelname/over-de-ronde'
import { VerstuurKnop } from '@/components/deelname/verstuur-knop'
import { DEELNAME_TEKSTEN } from '@/components/deelname/teksten'
import { Paragraph } from '@/components/ui/paragraph'
import type { OpenDeelname } from '@/lib/deelname/schema'

const { open: TEKST } = DEELNAME_TEKSTEN

type OpenStartProps = {
  deelname: OpenDeelname
  aantal: number
  minuten: number
  action: () => Promise<void>
}

/** Where an open link leads: what this is about, and the button that makes one a participant. */
export function OpenStart({ deelname, aantal, minuten, action }: OpenStartProps) {
  return (
    <div className="vit-prose dn">
      <OverDeRonde ronde={deelname} aantal={aantal} minuten={minuten} />
      <form action={action} className="flex flex-wrap items-center gap-x-4 gap-y-3">
        <VerstuurKnop>{TEKST.meedoen}</VerstuurKnop>
      </form>
      <Paragraph>{TEKST.uitleg}</Paragraph>
      <Paragraph>{TEKST.alBegonnen}</Paragraph>
      <Gebruik ronde={deelname} intrekPad={null} />
    </div>
  )
}
