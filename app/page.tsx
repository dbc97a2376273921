import { Voorpagina } from '@/components/voorpagina/voorpagina'

export default function Page() {
  return <Voorpagina />
}
