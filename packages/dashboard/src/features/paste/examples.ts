import type { TextSort } from './pasted-text';

/** Invented texts for whoever has none at hand. */
export const EXAMPLES: Readonly<Record<TextSort, string>> = {
  cv: `Jonna Weber, data analyst

Experience
2021 to now   A mail-order bakery: weekly reports in Power BI, SQL all day long,
              forecasting of rye bread with Python (pandas, scikit-learn)
2018 to 2021  A city theatre: Excel, data cleaning, descriptive statistics

Skills
SQL, Python, some R, data visualisation, statistics, stakeholder management
No experience with Docker yet.
`,
  advertisement: `Machine learning engineer (all genders)

You bring our models to where they are needed: into 300 bakeries.

Requirements
- Python, machine learning, model deployment
- Docker and a cloud platform (we use AWS)
- automated testing, version control

Nice to have
- Kubernetes, MLflow
- Terraform

Java is not required.
`,
};
