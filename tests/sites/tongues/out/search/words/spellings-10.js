casefileData("spellings-10",["побережья",0]);
