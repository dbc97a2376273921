import { notFoundRoute } from '@/lib/api/route'

export {
  notFoundRoute as GET,
  notFoundRoute as HEAD,
  notFoundRoute as POST,
  notFoundRoute as PUT,
  notFoundRoute as PATCH,
  notFoundRoute as DELETE,
  notFoundRoute as OPTIONS,
}
