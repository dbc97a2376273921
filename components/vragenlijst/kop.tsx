import type { ReactNode } from 'react'
import { Details } from '@/components/ui/details'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import { VRAGENLIJST_TEKSTEN } from './teksten'
import type { KenmerkWeergave } from './weergave'

const { kop } = VRAGENLIJST_TEKSTEN

/** What the page of one kenmerk is about, above its questions. */
export function Kop({ kenmerk, children }: { kenmerk: KenmerkWeergave; children?: ReactNode }) {
  return (
    <header className="vl-kop">
      <p className="vl-kop__plaats">
        {kop.plaats(kenmerk.waardeTitel, kenmerk.nummer, kenmerk.aantal)}
      </p>
      <Heading level={1} size={2}>
        {kenmerk.titel}
      </Heading>
      <Paragraph variant="lead">{kenmerk.kern}</Paragraph>
      <Details summary={kop.waarom}>
        <Paragraph>{kenmerk.waarom}</Paragraph>
      </Details>
      {children}
    </header>
  )
}
