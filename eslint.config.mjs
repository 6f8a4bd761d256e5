import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['src/store/generated/**', 'src/client/generated/**'] },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/max-params': ['error', { max: 3 }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Biome's noNonNullAssertion and the compiler's own checks say the same.
      '@typescript-eslint/dot-notation': 'off',
      // A resolver class holds decorated methods, and a marker class holds none.
      '@typescript-eslint/no-extraneous-class': 'off',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', 50],
      complexity: ['error', 10],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a const object and a union.' },
        { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'Only src/cli/config.ts reads the environment.',
        },
      ],
    },
  },
  // A resolver's method has a parameter for each argument of its field.
  { files: ['src/graphql/**/*.resolver.ts'], rules: { '@typescript-eslint/max-params': 'off' } },
  { files: ['src/cli/config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['test/**/*.ts'], rules: { 'max-lines-per-function': 'off', 'no-restricted-syntax': 'off' } },
);
