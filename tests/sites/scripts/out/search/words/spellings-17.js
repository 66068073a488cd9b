casefileData("spellings-17",["intergovernmental",0]);
