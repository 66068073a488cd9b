casefileData("bearings-0","D4#CCBBD4#CBC4#CCXB");
