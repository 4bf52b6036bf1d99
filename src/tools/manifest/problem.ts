/** Every condition that the check can find, named once: a test damages a manifest in each of these ways. */
export type Condition =
  | 'not-xml'
  | 'namespace'
  | 'element-unknown'
  | 'element-order'
  | 'element-repeated'
  | 'element-missing'
  | 'attribute-unknown'
  | 'attribute-missing'
  | 'text-stray'
  | 'value'
  | 'too-long'
  | 'id-repeated'
  | 'resource-missing'
  | 'resource-kind'
  | 'resource-unused'
  | 'url-not-https'
  | 'url-other-origin'
  | 'app-domain'
  | 'file-missing'
  | 'icon-not-png'
  | 'icon-size'
  | 'icon-sizes'
  | 'function-unknown'
  | 'function-file'
  | 'locale-missing'
  | 'locale-repeated'
  | 'requirement'
  | 'host'
  | 'shared-runtime';

/** Something wrong in a manifest, at a line counted from 1. */
export interface Problem {
  readonly line: number;
  readonly condition: Condition;
  readonly message: string;
}
