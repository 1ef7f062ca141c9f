/** The same keys with other texts: what a translation has to give. Plural forms may be added or left to `_other`. */
export type Texts<Source> = {
  [Key in keyof Source]: Source[Key] extends string ? string : Texts<Source[Key]>;
};
